import { CATALOGUE } from "../../src/catalogue/catalogue.ts";
import type { ControlLink, ThreatEntry, ThreatProse } from "../../src/catalogue/entry.ts";
import type { Example } from "../../src/catalogue/example.ts";
import { baseCvss } from "../../src/cvss/index.ts";
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

const CVSS_VERSIONS = ["3.1", "4.0"] as const;

function cvssText({ version, base, baseVector }: ReturnType<typeof baseCvss>): string {
  return `CVSS ${version} base ${base.toFixed(1)} (${baseVector.replace(/^CVSS:[^/]*\//, "")})`;
}

/** Everything about one threat. */
export function threatPage(entry: ThreatEntry, prose: ThreatProse, examples: readonly Example[]): string {
  const { id, title, letter, cvss31, actors, replaces, topics } = entry;
  return page([
    `# ${title}`,
    `\`${id}\` · ${LETTER_LABELS[letter]} · ${CVSS_VERSIONS.map((version) => cvssText(baseCvss(version, cvss31))).join(" · ")}`,
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
