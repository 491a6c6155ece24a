import type { ControlState, ControlUse, Id } from "@bartizan/model";
import type { ControlEntry } from "@bartizan/stride";
import { LAYER_LABELS, LAYERS } from "@bartizan/stride/words";
import type { Block } from "../document/block.ts";
import { type Inline, join, muted, text } from "../document/inline.ts";
import { layerAnchor, layerOf, type Source, targetInline } from "./source.ts";
import { stateBadge } from "./words.ts";

const STATES: readonly ControlState[] = ["verified", "implemented", "planned", "none", "not-applicable"];

/** The named sets of numbered measures that a control's labels come from. */
const SETS = { RT: "RT", CD: "CD", AT: "AT", controlPoint: "Control point" } as const;

interface Use {
  readonly at: Id;
  readonly use: ControlUse;
}

/** Every control that somebody has said something about, by line of defence: where, its state, what its sources call it. */
export function controls(source: Source): Block[] {
  const uses = usesOf(source);
  if (uses.size === 0) return [{ t: "paragraph", inlines: [muted("Nobody has said which controls there are.")] }];
  return LAYERS.flatMap((layer): Block[] => {
    const here = [...uses].filter(([id]) => layerOf(source, id) === layer);
    if (here.length === 0) return [];
    const detailed = here.some(([, all]) => all.some(({ use }) => detailsOf(use) !== ""));
    return [
      { t: "heading", level: 2, anchor: layerAnchor(layer), text: LAYER_LABELS[layer] },
      {
        t: "table",
        label: `Controls: ${LAYER_LABELS[layer]}`,
        columns: [
          { title: "Control", share: 5.5 },
          { title: "State", share: 2 },
          { title: "On", share: 4 },
          ...(detailed ? [{ title: "Details", share: 3 }] : []),
        ],
        rows: here.flatMap(([id, all]) => rowsOf(source, id, all)).map((row) => (detailed ? row : row.slice(0, 3))),
      },
    ];
  });
}

function usesOf({ model }: Source): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const part of [model.elements, model.flows]) {
    for (const at of [...part.keys()].sort()) {
      for (const [id, use] of Object.entries(part.get(at)?.controls ?? {})) {
        uses.set(id, [...(uses.get(id) ?? []), { at, use }]);
      }
    }
  }
  return new Map([...uses].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One row for each state and its details, best first: everything of which the same is said stands together. */
function rowsOf(source: Source, id: string, uses: readonly Use[]): Inline[][][] {
  const same = new Map<string, Use[]>();
  for (const each of uses) {
    const key = `${STATES.indexOf(each.use.state)} ${detailsOf(each.use)}`;
    same.set(key, [...(same.get(key) ?? []), each]);
  }
  return [...same]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, here], index) => {
      const [first] = here;
      if (!first) return [];
      const { state } = first.use;
      const details = detailsOf(first.use);
      return [
        [
          index === 0 ? [text(source.controls.get(id)?.title ?? id), ...labelsOf(source.controls.get(id))] : [],
          [stateBadge(state)],
          join(
            here.map(({ at }) => [targetInline(source, at)]),
            ", ",
          ),
          details === "" ? [muted("–")] : [text(details)],
        ],
      ];
    });
}

function detailsOf({ owner, due, ticket, evidence }: ControlUse): string {
  const parts = [
    owner === undefined ? undefined : `owner ${owner}`,
    due === undefined ? undefined : `due ${due}`,
    ticket,
    evidence,
  ];
  return parts.filter((words) => words !== undefined).join("; ");
}

/** `(RT K17, K18; CD C6)`: the same label means something else in another set, so each names its set. */
function labelsOf(entry: ControlEntry | undefined): Inline[] {
  const sets = Object.entries(SETS).flatMap(([set, name]) => {
    const found = entry?.labels?.[set as keyof typeof SETS];
    return found && found.length > 0 ? [`${name} ${found.join(", ")}`] : [];
  });
  return sets.length === 0 ? [] : [muted(` (${sets.join("; ")})`)];
}
