// The first load: the JavaScript that index.html fetches before anything is asked for. Prints it and fails above the budget.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./files.mjs";

const BUDGET_KB = 350;
const dist = join(root, "apps/web/dist");

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));

/** @type {Set<string>} */
const firstLoad = new Set();
/** @param {string} key */
const visit = (key) => {
  const chunk = manifest[key];
  if (!chunk || firstLoad.has(chunk.file)) return;
  firstLoad.add(chunk.file);
  for (const next of chunk.imports ?? []) visit(next);
};
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);

// What the page names itself counts too, whatever the manifest says.
const page = readFileSync(join(dist, "index.html"), "utf8");
for (const [, file] of page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)) if (file) firstLoad.add(file);

const sizes = [...firstLoad].map((file) => ({
  file,
  kB: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000,
}));
const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
for (const { file, kB } of sizes.sort((a, b) => b.kB - a.kB)) console.log(`${kB.toFixed(1).padStart(8)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} kB  first load, gzip; the budget is ${BUDGET_KB} kB`);
if (sizes.length === 0 || total > BUDGET_KB) process.exitCode = 1;
