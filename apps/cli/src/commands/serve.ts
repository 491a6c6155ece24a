import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Command, UsageError } from "../command.ts";
import { openBrowser } from "../serve/openBrowser.ts";
import { startServer } from "../serve/server.ts";

const PORT = 4173;
const webFolder = fileURLToPath(new URL("./web/", import.meta.url));

/** `bartizan serve`: the editor on this machine, until it is interrupted. */
export const serve: Command = {
  name: "serve",
  summary: "Opens the editor on this machine, in any browser.",
  usage: "[folder] [--port N] [--open]",
  help: [
    `  --port N   the port to listen on (${PORT}); when it is taken, the next one that is free`,
    "  --open     also opens the page in your browser",
    "",
    "Listens on this machine only. The page keeps everything in the browser and in the files that you open.",
    "Ctrl-C ends it.",
  ],
  options: { port: { type: "string" }, open: { type: "boolean" } },
  files: { least: 0, most: 1 },
  async run({ files: [folder], options: { port: wanted, open } }, io) {
    if (folder !== undefined && !(await stat(folder)).isDirectory()) throw new UsageError(`${folder} is not a folder`);
    const port = portOf(wanted);
    if (!existsSync(webFolder)) {
      io.say("bartizan serve: the web app is not beside this command. Build it with: npm run build");
      return 2;
    }
    const serving = await startServer(webFolder, port, (taken) =>
      io.say(`Port ${taken} is taken, trying ${taken + 1}.`),
    );
    const address = `http://localhost:${serving.port}/`;
    const ended = interrupted();
    io.out(`Bartizan is at ${address} (Ctrl-C ends it)\n`);
    if (open === true && !(await openBrowser(address))) io.say("No browser could be opened: follow the address.");
    await ended;
    await serving.close();
    return 0;
  },
};

function portOf(value: string | boolean | undefined): number {
  if (value === undefined) return PORT;
  const port = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port >= 0 && port <= 65_535))
    throw new UsageError(`--port wants a number from 0 to 65535, not ${String(value)}`);
  return port;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
