import type { Graph, Id } from "@bartizan/model";
import { levelOf } from "../condition/level.ts";

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
