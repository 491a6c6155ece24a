// bench/results.md holds a section a measurement; each is written on its own.
import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("./results.md", import.meta.url);

/**
 * Puts a section under its heading, in place of the one that is there, or at the end.
 * @param {string} title
 * @param {string} body without the heading
 */
export function putSection(title, body) {
  const [head = "", ...sections] = readFileSync(page, "utf8").trimEnd().split("\n## ");
  const text = `${title}\n\n${body.trimEnd()}`;
  const at = sections.findIndex((section) => section.startsWith(`${title}\n`));
  const all = at < 0 ? [...sections.map((section) => section.trimEnd()), text] : sections.with(at, `${text}\n`);
  writeFileSync(page, `${[head, ...all.map((section) => `${section.trimEnd()}\n`)].join("\n## ").trimEnd()}\n`);
}
