import { apply, type Change, concat } from "../change.ts";
import { load } from "../load.ts";
import type { Model } from "../model.ts";
import { save } from "../save.ts";
import type { Conflict } from "../schema/conflict.ts";
import { putValue, type ResolveConflict, resolveConflict, takesAway } from "./resolveConflict.ts";

export interface ResolveConflicts extends Pick<ResolveConflict, "take"> {
  /** Their keys in `model.conflicts`. */
  readonly conflicts: Iterable<string>;
}

/** As `resolveConflict` for one after the other. Those that cannot be decided so stay. */
export function resolveConflicts(model: Model, { conflicts, take }: ResolveConflicts): Change {
  const keys = [...conflicts];
  const decide = (now: Model, conflict: string): Change => putValue(now, { conflict, take });
  // Reading the whole model for each of them would take its time. What is taken away comes last: its surroundings can
  // be told only where they are sound.
  const isLast = (key: string): boolean => takesAway(model.conflicts.get(key) ?? NOTHING, take);
  const put = inTurn(
    model,
    keys.filter((key) => !isLast(key)),
    decide,
  );
  const now = apply(model, put);
  if (take === "asIs" || load(save(now)).ok) return concat(put, inTurn(now, keys.filter(isLast), decide));
  return inTurn(model, keys, (now, conflict) => resolveConflict(now, { conflict, take }));
}

const NOTHING: Conflict = { part: "", id: "" };

function inTurn(model: Model, keys: readonly string[], decide: (now: Model, conflict: string) => Change): Change {
  let now = model;
  const changes = keys.map((key) => {
    const change = decide(now, key);
    now = apply(now, change);
    return change;
  });
  return concat(...changes);
}
