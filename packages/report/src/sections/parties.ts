import type { Block, Term } from "../document/block.ts";
import { badge, type Inline, join, muted, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import { type Source, targetInline } from "./source.ts";

const HOLDS = { yes: ["holds", "good"], no: ["does not hold", "high"], unknown: ["not checked", "warn"] } as const;

const GROUPS = {
  external: "from outside, with nothing",
  compromisedWorkload: "has taken over a workload",
  compromisedCredential: "has stolen a credential",
  misusedPrivilege: "misuses rights that were given",
} as const;

/** What is taken for granted, who is reckoned with, and what was left out with the reason. */
export function assumptions(source: Source): Block[] {
  const { model } = source;
  const items = byId(model.assumptions).map(([, assumption]): Inline[] => {
    const [words, tone] = HOLDS[assumption.holds];
    return [text(`${assumption.text} `), badge(words, tone)];
  });
  const attackers = byId(model.attackers).map(
    ([, attacker]): Term => ({
      label: attacker.name,
      lines: [
        [text(attacker.outOfScope === undefined ? GROUPS[attacker.group] : `not considered: ${attacker.outOfScope}`)],
        ...(attacker.starts === undefined || attacker.starts.length === 0
          ? []
          : [
              [
                text("starts at "),
                ...join(
                  attacker.starts.map((id) => [targetInline(source, id)]),
                  ", ",
                ),
              ],
            ]),
        ...paragraphsOf(attacker.notes ?? "").map((line) => [text(line)]),
      ],
    }),
  );
  const left = [...byId(model.elements), ...byId(model.flows)]
    .filter(([, thing]) => thing.outOfScope !== undefined)
    .map(([id, thing]): Inline[] => [targetInline(source, id), text(`: ${thing.outOfScope ?? ""}`)]);
  return [
    items.length > 0 ? { t: "list", items } : none("No assumption is written down."),
    ...part("attackers", "Attackers", attackers.length > 0 ? [{ t: "terms", terms: attackers }] : []),
    ...part("outside", "Left out of scope", left.length > 0 ? [{ t: "list", items: left }] : []),
  ];
}

/** What is worth protecting, how much, and where it is. */
export function assets(source: Source): Block[] {
  const { model } = source;
  if (model.assets.size === 0) return [none("No asset is written down.")];
  const rows = byId(model.assets).map(([id, asset]) => {
    const stores = byId(model.elements).filter(([, element]) => element.stores?.includes(id));
    const flows = byId(model.flows).filter(([, flow]) => flow.carries?.includes(id) || flow.returns?.includes(id));
    const where = [
      ...(stores.length > 0
        ? join(
            stores.map(([store]) => [targetInline(source, store)]),
            ", ",
          )
        : []),
      ...(flows.length > 0
        ? [muted(`${stores.length > 0 ? "; " : ""}on ${flows.length} ${flows.length === 1 ? "flow" : "flows"}`)]
        : []),
    ];
    return [
      [text(asset.name)],
      [text(asset.classification)],
      [text(asset.integrity ?? "normal")],
      [text(asset.availability ?? "normal")],
      where,
    ];
  });
  return [
    {
      t: "table",
      label: "Assets",
      columns: [
        { title: "Asset", share: 5 },
        { title: "Secrecy", share: 2.5 },
        { title: "Integrity", share: 2 },
        { title: "Availability", share: 2.4 },
        { title: "Where", share: 6 },
      ],
      rows,
    },
    ...notes(source),
  ];
}

function notes(source: Source): Block[] {
  const items = byId(source.model.assets)
    .filter(([, { notes: words }]) => words !== undefined)
    .map(([, asset]): Inline[] => [text(`${asset.name}: ${paragraphsOf(asset.notes ?? "").join(" ")}`)]);
  return items.length > 0 ? [{ t: "list", items }] : [];
}

const none = (words: string): Block => ({ t: "paragraph", inlines: [muted(words)] });

const part = (id: string, title: string, blocks: Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ t: "heading", level: 2, anchor: `section.${id}`, text: title }, ...blocks];

/** The entries of a part of the model by id: the order of its maps means nothing. */
const byId = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
