// `node bench/text.mjs`: what the canonical text is worth in git. Puts its section into bench/results.md.
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { putSection } from "./section.mjs";

/** Measures, and puts the figures into the results. */
export async function measureText() {
  const { module } = await runnerImport(fileURLToPath(new URL("./text.ts", import.meta.url)));
  const figures = module.textFigures();
  const body = section(figures, module.PAIRS);
  putSection("In git", body);
  return body;
}

/** @param {import("./text.ts").TextFigures} figures @param {number} pairs */
function section({ bytes, lines, changed, merges }, pairs) {
  const edits = rows(
    ["edit", "lines out and in"],
    changed.map(({ edit, lines: count }) => [edit, count.toFixed(count % 1 === 0 ? 0 : 1)]),
  );
  const cell = ({ right, wrong }) => `${right}${wrong > 0 ? `, ${wrong} wrong` : ""}`;
  const branches = rows(
    ["edits a side", "plain git", "bartizan merge"],
    merges.map(({ edits: count, plain, ours }) => [String(count), cell(plain), cell(ours)]),
  );
  return `Written by \`node bench/text.mjs\`. A generated model of 300 elements, 420 flows and 250 decisions: ${Math.round(bytes / 1024)} kB, ${lines} lines.
Lines that git shows as changed, on the average of 20 edits of a sort:

${edits}

Of ${pairs} pairs of branches with random edits of these sorts, none of which sets a field that the other branch sets, so many merge
without a conflict into what both did. What is missing are conflicts; "wrong" would be a clean merge into something else.

${branches}`;
}

/** @param {string[]} head @param {string[][]} lines */
function rows(head, lines) {
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(await measureText());
