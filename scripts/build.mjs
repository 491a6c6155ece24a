// Builds the web app, then the command line with the web app beside it: apps/cli/dist runs alone.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @param {string} root */
const bundle = (root) => build({ root: at(root), logLevel: "warn", build: { emptyOutDir: true } });

try {
  await bundle("apps/web");
  await bundle("apps/cli");
  rmSync(at("apps/cli/dist/web"), { recursive: true, force: true });
  cpSync(at("apps/web/dist"), at("apps/cli/dist/web"), {
    recursive: true,
    // The manifest is for scripts/size.mjs only.
    filter: (path) => !path.includes(".vite"),
  });
  for (const name of ["LICENSE", "NOTICE", "THIRD-PARTY-NOTICES"]) cpSync(at(name), at(`apps/cli/dist/${name}`));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
