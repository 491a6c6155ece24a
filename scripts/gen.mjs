// Writes every generated file, or with --check says which are not current.
// A generator is packages/*/gen/*.ts or scripts/gen/*.mjs and exports
//   generate(): Promise<{ path, content }[]>   path relative to the repository; content text or bytes
//   owns?: string[]                            folders in which nothing else may lie
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runnerImport } from "vite";
import { filesUnder, root } from "./files.mjs";

/**
 * @typedef {object} Generator
 * @property {() => Promise<{ path: string, content: string | Uint8Array }[]>} generate
 * @property {string[]} [owns]
 */

const check = process.argv.includes("--check");
const registry = filesUnder(root, ["packages", "scripts/gen"]).filter(
  (path) => /^packages\/[^/]+\/gen\/[^/]+\.ts$|^scripts\/gen\/[^/]+\.mjs$/.test(path) && !path.includes(".test."),
);

/** @type {Map<string, string>} from the path to the generator that writes it */
const written = new Map();
/** @type {string[]} */
const stale = [];

for (const source of registry) {
  /** @type {{ module: Generator }} */
  const { module } = await runnerImport(join(root, source), { root, configFile: false, logLevel: "warn" });
  const outcome = await module.generate();
  for (const { path, content } of outcome) {
    const before = written.get(path);
    if (before) throw new Error(`${path} is written by both ${before} and ${source}`);
    written.set(path, source);
    const file = join(root, path);
    const bytes = Buffer.from(content);
    if (existsSync(file) && readFileSync(file).equals(bytes)) continue;
    stale.push(`${path} (from ${source})`);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  for (const path of filesUnder(root, module.owns ?? [])) {
    if (outcome.some((made) => made.path === path)) continue;
    stale.push(`${path} (no longer made by ${source})`);
    if (!check) rmSync(join(root, path));
  }
}

for (const line of stale) console.log(`${check ? "not current: " : "written: "}${line}`);
console.log(
  `${written.size} generated files from ${registry.length} generators, ${stale.length} ${check ? "not current" : "written"}`,
);
if (check && stale.length > 0) {
  console.log("Run `npm run gen` and commit the result.");
  process.exitCode = 1;
}
