// docs/guide/command-line.md is written by hand, except for what the commands in it print: that is what they really print.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { filesUnder, root } from "../files.mjs";

const page = "docs/guide/command-line.md";
const examples = filesUnder(root, ["examples"]).filter((path) => path.endsWith(".tm.json"));
/** @param {string} path */
const read = (path) => readFileSync(join(root, path), "utf8");

/** A day before which no decision in the examples expires. */
const day = "2026-01-01";

// The first flow of which somebody has said that both ends prove themselves.
const connection = /("encryption": )"mutual"/;

/** Files that the page speaks of besides the examples. @returns {Record<string, string>} */
function otherFiles() {
  const model = read("examples/vpc-kubernetes.tm.json");
  return {
    // The first flow leads to an element that is not there.
    "broken.tm.json": model.replace('"to": "', '"to": "nowhere-'),
    "by-hand.tm.json": JSON.stringify(JSON.parse(model), null, 2),
    // Two branches of the same model, which say different things of one flow.
    "ours.tm.json": model.replace('"name": "cart"', '"name": "basket"').replace(connection, '$1"server"'),
    "theirs.tm.json": model.replace(connection, '$1"none"'),
  };
}

/** @typedef {(argv: string[], io: object) => Promise<number>} Run */

/**
 * What a line of the page prints: `$ bartizan COMMAND …`, perhaps with `| head -N` at its end, or with `> FILE`, which is
 * there from then on.
 * @param {string} line
 * @param {Run} run
 * @param {Record<string, string>} others
 */
async function printed(line, run, others) {
  const [, words = "", lines, file] = /^\$ bartizan (.+?)(?: \| head -(\d+)| > (\S+))?$/.exec(line) ?? [];
  const argv = words.split(" ").flatMap((word) => (word === "examples/*.tm.json" ? examples : [word]));
  let output = "";
  if (file !== undefined) others[file] = "";
  await run(argv, {
    /** @param {string} text */
    out: (text) => {
      if (file === undefined) output += text;
      else others[file] += text;
    },
    /** @param {string} text */
    say: (text) => (output += `${text}\n`),
    /** @param {string} path */
    read: async (path) => Buffer.from(others[path] ?? read(path)),
    today: () => day,
  });
  const all = output === "" ? [] : output.trimEnd().split("\n");
  return lines === undefined ? all : all.slice(0, Number(lines));
}

/** Whether the page shows what a line prints: not when it writes a file, and not of a server. @param {string} line */
const prints = (line) =>
  /^\$ bartizan /.test(line) && !/ -o |diagram .* > | serve\b|^\$ bartizan fmt (?!--check)/.test(line);

/** @returns {Promise<{ path: string, content: string }[]>} */
export async function generate() {
  /** @type {{ module: { run: Run } }} */
  const { module } = await runnerImport(join(root, "apps/cli/src/run.ts"), {
    root: join(root, "apps/cli"),
    configFile: false,
    logLevel: "warn",
  });
  /** @type {string[]} */
  const lines = [];
  // Inside the old output of a command, which ends at the next command or at the end of the block.
  let old = false;
  const others = otherFiles();
  for (const line of read(page).split("\n")) {
    if (line.startsWith("$ ") || line.startsWith("```")) old = false;
    if (old) continue;
    lines.push(line);
    if (!prints(line)) continue;
    lines.push(...(await printed(line, module.run, others)));
    old = true;
  }
  return [{ path: page, content: lines.join("\n") }];
}
