import { CATALOGUE } from "../../src/catalogue/catalogue.ts";
import type { ControlLink, ThreatEntry, ThreatProse } from "../../src/catalogue/entry.ts";
import type { Example } from "../../src/catalogue/example.ts";
import { baseScore31 } from "../../src/cvss31.ts";
import { EFFECT_LABELS, LAYER_LABELS, LETTER_LABELS } from "../../src/words/index.ts";
import { conditionText } from "./conditionText.ts";
import { exampleText } from "./exampleText.ts";
import { referencesText } from "./references.ts";
import { kindNames, page, table } from "./words.ts";

const TARGETS: Readonly<Record<ThreatEntry["target"], string>> = {
  element: "the element",
  flow: "the flow",
  to: "the receiver of the flow",
  from: "the caller of the flow",
  "zone-border": "the border of the zone",
};

const controls = new Map(CATALOGUE.controls.map((control) => [control.id, control]));

function controlRow({ id, effect, set }: ControlLink): readonly string[] {
  const control = controls.get(id);
  return [
    `[${id}](../controls/${id}.md) ${control?.title ?? ""}`,
    EFFECT_LABELS[effect],
    set === undefined ? "" : String(set),
    control ? LAYER_LABELS[control.layer] : "",
  ];
}

function controlsText({ controls: links }: ThreatEntry): string {
  const sets = new Set(links.flatMap(({ set }) => set ?? []));
  const rule =
    sets.size === 0
      ? "Nothing stops it for certain; these make it less likely, less bad, or known."
      : "Controls that stop it with the same number do so only together; any one number is enough.";
  const rows = links.map(controlRow);
  return [`## What stops it`, rule, table(["Control", "Effect", "Set", "Line of defence"], rows)].join("\n\n");
}

/** Everything about one threat. */
export function threatPage(entry: ThreatEntry, prose: ThreatProse, examples: readonly Example[]): string {
  const { id, title, letter, cvss31, actors, replaces, topics } = entry;
  return page([
    `# ${title}`,
    `\`${id}\` · ${LETTER_LABELS[letter]} · CVSS 3.1 base ${baseScore31(cvss31).toFixed(1)} (${cvss31})`,
    prose.description,
    `## How it is exploited`,
    prose.exploit,
    `## When it is raised`,
    `On: ${kindNames(entry.on)}. Listed under ${TARGETS[entry.target]}. It is raised when`,
    conditionText(entry.when),
    controlsText(entry),
    `## Examples`,
    ...examples.map(exampleText),
    `## Who does it`,
    `${[...actors.primer, ...actors.nsa].join(", ")}.`,
    referencesText(prose.references),
    topics && `Topics: ${topics.join(", ")}.`,
    replaces && `Succeeds: ${replaces.map((earlier) => `\`${earlier}\``).join(", ")}.`,
  ]);
}
