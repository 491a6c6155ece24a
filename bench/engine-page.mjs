// `node bench/engine-page.mjs`: files and threats, without a picture. Puts its section into bench/results.md.
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "vite";
import { putSection } from "./section.mjs";

/** Measures 1,000 and 10,000 elements with as many flows, and puts the figures into the results. */
export async function measureEngine() {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const module = await import(await bundled());
  const [small, large] = [1000, 10_000].map((size) => module.engineFigures(size, size, collect));
  const body = section(small, large);
  putSection("Files and threats", body);
  return body;
}

/** As it is shipped: run module by module by Vite it would be several times slower. */
async function bundled() {
  const outDir = fileURLToPath(new URL("../node_modules/.cache/bench/engine/", import.meta.url));
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL("./engine.ts", import.meta.url)), outDir, emptyOutDir: true, target: "node20" },
  });
  return pathToFileURL(`${outDir}engine.js`).href;
}

/** @param {import("./engine.ts").EngineFigures} small @param {import("./engine.ts").EngineFigures} large */
function section(small, large) {
  const lines = [small, large].map((figures) => [
    `${figures.elements}, ${figures.flows}`,
    against(figures.load, figures.parse),
    against(figures.save, figures.stringify),
    `${figures.analyse.toFixed(0)} ms`,
    String(figures.threats),
    `${figures.again.toFixed(2)} ms, ${((figures.again / figures.analyse) * 100).toFixed(2)} %`,
    `${(figures.held / 1024 / 1024).toFixed(0)} MB (${(figures.held / figures.text).toFixed(0)})`,
  ]);
  const head = [
    "elements, flows",
    "load (× JSON.parse)",
    "save (× JSON.stringify)",
    "all threats",
    "how many",
    "again after one edit",
    "held in memory (× the text)",
  ];
  return `Written by \`node bench/engine-page.mjs\`: the best of five runs in Node on one thread. Ten times as many elements and flows take
${(large.analyse / small.analyse).toFixed(1)} times as long.

${[head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`;
}

function against(time, base) {
  return `${time.toFixed(1)} ms (${(time / base).toFixed(1)})`;
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(await measureEngine());
