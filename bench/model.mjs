// `node bench/model.mjs`: files, graphs and single edits without a picture. Puts its section into bench/results.md.
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { putSection } from "./section.mjs";

/** Measures, and puts the figures into the results. */
export async function measureModel() {
  const { module } = await runnerImport(fileURLToPath(new URL("./model.ts", import.meta.url)));
  const sizes = [1000, 10_000].map((elements) => module.modelFigures(elements, elements * 1.5));
  const edits = [100, 1000, 10_000].map((elements) => module.editFigures(elements));
  const body = section(sizes, edits);
  putSection("The model", body);
  return body;
}

/** @param {import("./model.ts").ModelFigures[]} sizes @param {import("./model.ts").EditFigures[]} edits */
function section(sizes, edits) {
  const files = rows(
    ["elements, flows", "text", "load", "save", "graph", "graph and all crossings", "diff of two files, 100 edits"],
    sizes.map(({ elements, flows, bytes, parse, stringify, load, save, graph, crossings, diff }) => [
      `${elements}, ${flows}`,
      `${(bytes / 1024 / 1024).toFixed(1)} MB`,
      against(load, parse),
      against(save, stringify),
      against(graph, parse),
      against(crossings, parse),
      against(diff, parse),
    ]),
  );
  const single = rows(
    [
      "elements",
      "copy of the map of elements",
      "rename an element",
      "copy of the map of flows",
      "give a flow another end",
    ],
    edits.map(({ elements, copyElements, copyFlows, rename, rewire }) => [
      String(elements),
      micro(copyElements),
      micro(rename),
      micro(copyFlows),
      micro(rewire),
    ]),
  );
  return `Written by \`node bench/model.mjs\`: the best of nine turns in Node on one thread. Milliseconds, and in brackets the multiple of
JSON.parse of the same text (of JSON.stringify for save).

${files}

One command, applied, with the graph that follows it, after a copy of the one map that it changes: beyond that copy it should cost
the same in every model. The graph copies the map from elements to their flows as well.

${single}`;
}

function against(time, base) {
  return `${time.toFixed(1)} (${(time / base).toFixed(1)})`;
}

function micro(time) {
  return `${time.toFixed(1)} µs`;
}

/** @param {string[]} head @param {string[][]} lines */
function rows(head, lines) {
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(await measureModel());
