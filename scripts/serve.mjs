// What `npm start` does once Node is known to be new enough.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfNeeded } from "./built.mjs";
import { root } from "./files.mjs";
import { install } from "./install.mjs";
import { endWithNpm } from "./npm-parent.mjs";

/** @param {string} line */
const say = (line) => console.log(line);

/**
 * Ends the process with 1 and one sentence when the installation or the build fails.
 * @param {string[]} args for `bartizan serve`: a folder, --port
 */
export async function start(args) {
  endWithNpm();
  const failure = (await install(say)) ?? (await buildIfNeeded(say));
  if (failure) {
    console.error(failure);
    process.exit(1);
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
  // In this very process: nothing is left behind when it ends.
  const bartizan = join(root, "apps/cli/dist/bartizan.js");
  process.argv = [process.argv[0] ?? "node", bartizan, "serve", ...args];
  await import(pathToFileURL(bartizan).href);
}
