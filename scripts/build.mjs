// Builds the web app, then the command line with the web app and the fonts beside it: apps/cli/dist runs alone.
import { cpSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "vite";
import { filesUnder, root } from "./files.mjs";

/** @param {string} path */
const at = (path) => join(root, path);

/** @param {string} folder */
const bundle = (folder) => build({ root: at(folder), logLevel: "warn", build: { emptyOutDir: true } });

try {
  await bundle("apps/web");
  await bundle("apps/cli");
  rmSync(at("apps/cli/dist/web"), { recursive: true, force: true });
  cpSync(at("apps/web/dist"), at("apps/cli/dist/web"), {
    recursive: true,
    // The manifest is for scripts/size.mjs only.
    filter: (path) => !path.includes(".vite"),
  });
  // The command line reads fonts from beside itself; the web app's were bundled by their addresses.
  const fonts = filesUnder(root, ["packages"]).filter((path) => path.endsWith(".ttf"));
  for (const path of fonts) cpSync(at(path), at(`apps/cli/dist/fonts/${basename(path)}`));
  for (const name of ["LICENSE", "NOTICE", "THIRD-PARTY-NOTICES"]) cpSync(at(name), at(`apps/cli/dist/${name}`));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
