import { nodeIo } from "./nodeIo.ts";
import { run } from "./run.ts";

// Somebody closed the pipe we write to (`bartizan threats … | head`): that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), nodeIo);
