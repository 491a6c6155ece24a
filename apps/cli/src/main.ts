import { serve } from "./serve";

const [command, ...args] = process.argv.slice(2);
if (command === "serve") {
  const at = args.indexOf("--port");
  await serve(at < 0 ? 4173 : Number(args[at + 1]));
} else {
  process.stderr.write("usage: bartizan serve [--port N]\n");
  process.exitCode = 2;
}
