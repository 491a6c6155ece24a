import { apply, type Change, concat } from "../change.ts";
import { load } from "../load.ts";
import type { Model } from "../model.ts";
import { save } from "../save.ts";
import { putValue, type ResolveConflict, resolveConflict } from "./resolveConflict.ts";

export interface ResolveConflicts extends Pick<ResolveConflict, "take"> {
  /** Their keys in `model.conflicts`. */
  readonly conflicts: Iterable<string>;
}

/** As `resolveConflict` for one after the other. Those that cannot be decided so stay. */
export function resolveConflicts(model: Model, { conflicts, take }: ResolveConflicts): Change {
  const keys = [...conflicts];
  const all = inTurn(model, keys, (now, conflict) => putValue(now, { conflict, take }));
  // Reading the whole model for each of them would take its time.
  if (take === "asIs" || load(save(apply(model, all))).ok) return all;
  return inTurn(model, keys, (now, conflict) => resolveConflict(now, { conflict, take }));
}

function inTurn(model: Model, keys: readonly string[], decide: (now: Model, conflict: string) => Change): Change {
  let now = model;
  const changes = keys.map((key) => {
    const change = decide(now, key);
    now = apply(now, change);
    return change;
  });
  return concat(...changes);
}
