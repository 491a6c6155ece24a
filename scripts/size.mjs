// Prints what the first load weighs and fails above the budget.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesUnder, root } from "./files.mjs";
import { firstLoad } from "./first-load.mjs";

const BUDGET_KB = 350;
const dist = join(root, "apps/web/dist");

const scripts = new Map(
  filesUnder(dist, ["."])
    .filter((path) => path.endsWith(".js"))
    .map((path) => [path, readFileSync(join(dist, path), "utf8")]),
);
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const parts = firstLoad(manifest, readFileSync(join(dist, "index.html"), "utf8"), scripts);

/** @param {number} kB @param {string} words */
const line = (kB, words) => console.log(`${kB.toFixed(1).padStart(8)} kB  ${words}`);

/** @param {string} file */
const weigh = (file) => gzipSync(scripts.get(file) ?? "", { level: 9 }).length / 1000;

let total = 0;
for (const file of parts.page) {
  const kB = weigh(file);
  total += kB;
  line(kB, file);
}
line(total, `first load, gzip; the budget is ${BUDGET_KB} kB`);
for (const file of parts.workers) line(weigh(file), `${file}, with the first element of a model`);
if (parts.page.length === 0 || total > BUDGET_KB) process.exitCode = 1;
