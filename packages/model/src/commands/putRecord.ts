import { type Change, editRecord, NO_CHANGE } from "../change.ts";
import type { KeyedRecords, Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";

/** Parts whose records nothing else points to. */
export type FreePart = "assumptions" | "attackers" | "considered" | "threats" | "matrix" | "catalogue" | "reviews";

export interface PutRecord<P extends FreePart = FreePart> {
  readonly part: P;
  readonly id: string;
  readonly record: KeyedRecords[P] | undefined;
}

/** Adds, changes or takes away a record of such a part. What it names and is not there is left out. */
export function putRecord<P extends FreePart>(model: Model, { part, id, record }: PutRecord<P>): Change {
  if (record === undefined || typeof record !== "object") return editRecord(model, part, id, record);
  const isThere = (target: Id): boolean => model.elements.has(target) || model.flows.has(target);
  if ("target" in record && !isThere(record.target)) return NO_CHANGE;
  const starts = "starts" in record ? record.starts?.filter((start) => model.elements.has(start)) : undefined;
  return editRecord(model, part, id, normalRecord(part, { ...record, ...(starts && { starts }) }));
}
