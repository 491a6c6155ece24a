import type { Graph, Id } from "@bartizan/model";

/** Elements with their trust level. */
export type Levels = ReadonlyMap<Id, number>;

export function levelsOf(graph: Graph): Levels {
  const levels = new Map<Id, number>();
  for (const id of graph.model.elements.keys()) {
    const level = graph.trust(id);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}

const INTERNET_LEVEL = 0;
const PARTNER_LEVEL = 1;

/**
 * Ways begin below this level: `internet` means level 0, `external` partners as well, `lessTrusted` everything below
 * the target. What lies outside any zone with a level is guarded from partners and the internet.
 */
export function startsBelow(from: string, target: number | undefined): number {
  if (from === "internet") return INTERNET_LEVEL + 1;
  return from === "lessTrusted" && target !== undefined ? target : PARTNER_LEVEL + 1;
}

/** The elements below a level, in no particular order. */
export function startsIn(levels: Levels, below: number): readonly Id[] {
  const starts: Id[] = [];
  for (const [id, level] of levels) if (level < below) starts.push(id);
  return starts;
}
