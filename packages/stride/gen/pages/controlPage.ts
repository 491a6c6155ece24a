import { CATALOGUE } from "../../src/catalogue/catalogue.ts";
import type { ControlEntry, ControlLabels, ControlProse, Need } from "../../src/catalogue/entry.ts";
import { EFFECT_LABELS, LAYER_LABELS, SCOPE_LABELS } from "../../src/words/index.ts";
import { conditionText } from "./conditionText.ts";
import { referencesText } from "./references.ts";
import { factText, kindNames, page, table } from "./words.ts";

function needText(need: Need): string {
  if (typeof need === "string") return `[${need}](${need}.md)`;
  if ("any" in need) return need.any.map(needText).join(" or ");
  return `${need.of}: ${factText(need.fact, need.in)}`;
}

/** Names of the sets of measures that labels come from. */
const SET_WORDS: Readonly<Record<string, string>> = { controlPoint: "control point" };

function labelsText(labels: ControlLabels): string {
  return Object.entries(labels)
    .map(([set, members]: [string, readonly string[]]) => `${SET_WORDS[set] ?? set} ${members.join(", ")}`)
    .join("; ");
}

function threatsText(id: string): string | undefined {
  const rows = CATALOGUE.threats.flatMap((threat) =>
    threat.controls
      .filter((link) => link.id === id)
      .map(({ effect }) => [`[${threat.title}](../threats/${threat.id}.md)`, EFFECT_LABELS[effect]]),
  );
  const body = table(["Threat", "Effect"], rows);
  return body === undefined ? undefined : `## Threats\n\n${body}`;
}

/** Everything about one control. */
export function controlPage(control: ControlEntry, prose: ControlProse): string {
  const {
    id,
    title,
    layer,
    nature,
    scope,
    appliesTo,
    covers,
    needs,
    excludes,
    exempt,
    providedBy,
    providedUnless,
    composedOf,
  } = control;
  const rows = [
    ["Line of defence", LAYER_LABELS[layer]],
    ["Nature", nature],
    ["What it covers", SCOPE_LABELS[scope]],
    ["Put on", kindNames(appliesTo)],
    ["Counts for", kindNames(covers)],
    ["Needs", (needs ?? []).map(needText).join("; ")],
    ["Never counts for", kindNames(exempt ?? [])],
    ["Is there by itself where these stand", kindNames(providedBy ?? [])],
    ["…unless", (providedUnless ?? []).map((undo) => factText(undo.fact, undo.in)).join("; ")],
    ["Is made of", (composedOf ?? []).map((part) => `[${part}](${part}.md)`).join(", ")],
    ["Labels", labelsText(control.labels ?? {})],
  ].filter(([, text]) => text !== "");
  return page([
    `# ${title}`,
    `\`${id}\``,
    prose.description,
    table(["", ""], rows),
    excludes && `It does not count where\n\n${excludes.map(conditionText).join("\n")}`,
    `## How to put it in place`,
    prose.howTo,
    `## How to test it`,
    prose.testIdea,
    prose.exempt && `## What it does not do\n\n${prose.exempt}`,
    threatsText(id),
    referencesText(prose.references),
  ]);
}
