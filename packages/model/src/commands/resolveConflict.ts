import { apply, type Change, concat, type Edit, editRecord, INFO_ID, NO_CHANGE } from "../change.ts";
import { load } from "../load.ts";
import { KEYED_PARTS, type Model } from "../model.ts";
import { save } from "../save.ts";
import type { Conflict } from "../schema/conflict.ts";
import { infoShape } from "../schema/info.ts";
import { normalInfo, normalRecord } from "../schema/normal.ts";
import { remove } from "./remove.ts";

export interface ResolveConflict {
  /** Its key in `model.conflicts`. */
  readonly conflict: string;
  /** Which of the values the model shall have; "asIs" leaves it as it is now. */
  readonly take: "ours" | "theirs" | "base" | "asIs";
}

/**
 * Puts one of the values of a conflict in place, and takes the conflict away. Nothing when there is no such conflict, or
 * when the model would not be sound with that value: then somebody has to mend it by hand and take it "asIs".
 */
export function resolveConflict(model: Model, { conflict, take }: ResolveConflict): Change {
  const change = putValue(model, { conflict, take });
  return take === "asIs" || load(save(apply(model, change))).ok ? change : NO_CHANGE;
}

/** Whether deciding it so takes an element or a flow away, with what belongs to it. */
export function takesAway({ part, path = [], ...values }: Conflict, take: ResolveConflict["take"]): boolean {
  const isDrawn = part === "elements" || part === "flows";
  return isDrawn && path.length === 0 && take !== "asIs" && values[take] === undefined;
}

/** The same, whether or not the model is sound with it. */
export function putValue(model: Model, { conflict: key, take }: ResolveConflict): Change {
  const conflict = model.conflicts.get(key);
  if (!conflict) return NO_CHANGE;
  const settled = editRecord(model, "conflicts", key, undefined);
  if (take === "asIs") return settled;
  const gone = takesAway(conflict, take);
  return concat(
    gone ? remove(model, { [conflict.part]: [conflict.id] }) : put(model, conflict, conflict[take]),
    settled,
  );
}

function put(model: Model, { part, id, path = [] }: Conflict, value: unknown): Change {
  if (part === "info") {
    // Other fields at the top are parts that this version does not know.
    if (!Object.hasOwn(infoShape, path[0] ?? "")) return NO_CHANGE;
    const after = normalInfo(withValue(model.info, path, value) as Model["info"]);
    return [{ part, id: INFO_ID, before: model.info, after }];
  }
  if (part === "unknown") {
    const before = model.unknown.get(id);
    return [{ part, id, before, after: withValue(before, path, value) }];
  }
  const known = KEYED_PARTS.find((one) => one === part);
  if (known === undefined) return NO_CHANGE;
  const before = model[known].get(id);
  const after = normalRecord(known, withValue(before, path, value));
  return before === after ? NO_CHANGE : [{ part: known, id, before, after } as Edit];
}

/** A copy of a record with the value at the end of the path; undefined takes it away. */
function withValue(record: unknown, [field, ...rest]: readonly string[], value: unknown): unknown {
  if (field === undefined) return value;
  const { [field]: before, ...others } = { ...(record as Readonly<Record<string, unknown>> | undefined) };
  const after = withValue(before, rest, value);
  return after === undefined ? others : { ...others, [field]: after };
}
