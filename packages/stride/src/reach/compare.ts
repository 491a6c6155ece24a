import type { Id } from "@bartizan/model";
import type { GateReading } from "../condition/reach.ts";
import { type Walked, wasReached } from "./walk.ts";

/** Adds to `changed` whoever is reached in one walk and not in the other. */
export function compareWalks(before: Walked, after: Walked, changed: Set<Id>): void {
  if (before === after) return;
  for (const walked of [before, after]) {
    const other = walked === before ? after : before;
    for (const ids of [walked.from.keys(), walked.around]) {
      for (const id of ids) if (!wasReached(other, id)) changed.add(id);
    }
  }
}

/** Adds to `changed` whoever is exposed differently. */
export function compareLevels(before: ReadonlyMap<Id, number>, after: ReadonlyMap<Id, number>, changed: Set<Id>): void {
  if (before === after) return;
  for (const [id, level] of before) if (after.get(id) !== level) changed.add(id);
  for (const id of after.keys()) if (!before.has(id)) changed.add(id);
}

/** Adds to `changed` whomever a control in the path covers differently. */
export function compareGates(
  before: ReadonlyMap<Id, GateReading>,
  after: ReadonlyMap<Id, GateReading>,
  changed: Set<Id>,
): void {
  if (before === after) return;
  for (const [id, gate] of before) {
    const next = after.get(id);
    if (next?.is !== gate.is || next.at !== gate.at) changed.add(id);
  }
  for (const id of after.keys()) if (!before.has(id)) changed.add(id);
}
