import { type Graph, type Id, kindById } from "@bartizan/model";

/** Whoever stands outside without a zone around: the public, and people whom somebody knows. */
const OUTSIDE: Readonly<Record<string, number>> = { internet: 0, "external-actor": 0, "external-entity": 0 };
const KNOWN_PEOPLE = 2;

/** The trust level at which somebody at this element starts; undefined when neither it nor a zone around it has one. */
export function levelOf(graph: Graph, id: Id): number | undefined {
  const level = graph.trust(id);
  if (level !== undefined) return level;
  const kind = graph.model.elements.get(id)?.kind;
  if (kind === undefined) return undefined;
  return OUTSIDE[kind] ?? (kindById(kind).role === "external" ? KNOWN_PEOPLE : undefined);
}

/** Elements with their level, by id. */
export function levelsOf(graph: Graph): ReadonlyMap<Id, number> {
  const levels = new Map<Id, number>();
  for (const id of [...graph.model.elements.keys()].sort()) {
    const level = levelOf(graph, id);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}

const INTERNET_LEVEL = 0;
const PARTNER_LEVEL = 1;
/** What lies outside any zone with a trust level is guarded from partners and the internet. */
const UNTRUSTED_BELOW = PARTNER_LEVEL + 1;

/** Where ways begin: `internet` is level 0, `external` partners as well, `lessTrusted` everything below the target. */
export function startsOf(levels: ReadonlyMap<Id, number>, from: string, target: number | undefined): readonly Id[] {
  const below =
    from === "internet" ? INTERNET_LEVEL + 1 : from === "lessTrusted" ? (target ?? UNTRUSTED_BELOW) : UNTRUSTED_BELOW;
  return [...levels].filter(([, level]) => level < below).map(([id]) => id);
}
