import { LETTERS } from "@bartizan/model";
import { CATALOGUE } from "../../src/catalogue/catalogue.ts";
import { LAYER_LABELS, LAYERS, LETTER_LABELS } from "../../src/words/index.ts";
import { kindNames, page, table } from "./words.ts";

function threatsOf(letter: (typeof LETTERS)[number]): string {
  const entries = CATALOGUE.threats.filter((threat) => threat.letter === letter);
  const rows = entries.map(({ id, title, on }) => [`[${title}](threats/${id}.md)`, kindNames(on)]);
  return `### ${letter}: ${LETTER_LABELS[letter]}\n\n${table(["Threat", "On"], rows) ?? ""}`;
}

function controlsOf(layer: (typeof LAYERS)[number]): string | undefined {
  const rows = CATALOGUE.controls
    .filter((control) => control.layer === layer)
    .map(({ id, title, scope }) => [`[${id}](controls/${id}.md)`, title, scope]);
  const body = table(["Control", "", "Scope"], rows);
  return body === undefined ? undefined : `### ${LAYER_LABELS[layer]}\n\n${body}`;
}

/** The list of everything in the catalogue. */
export function indexPage(): string {
  const { threats, controls, frameworks, version } = CATALOGUE;
  return page([
    `# Threats and controls`,
    `Version ${version}: ${threats.length} threats, ${controls.length} controls. These pages are made from the catalogue in packages/stride by \`npm run gen\`; change the entries there. What was weighed and left out is told in [a list of its own](left-out.md), and [how much the catalogue says](noise.md) of whole architectures is counted.`,
    `## Threats`,
    ...LETTERS.map(threatsOf),
    `## Controls`,
    ...LAYERS.map(controlsOf),
    `## What the references point into`,
    table(
      ["Framework", "Edition", "Where"],
      frameworks.map(({ title, edition, url = "" }) => [title, edition, url]),
    ),
  ]);
}
