import { type Change, editRecord } from "../change.ts";
import type { KeyedRecords, Model } from "../model.ts";
import { normalRecord } from "../schema/normal.ts";

/** Parts whose records nothing else points to, so that they can be put and taken away as they are. */
export type FreePart = "assumptions" | "attackers" | "considered" | "threats" | "matrix" | "catalogue" | "reviews";

export interface PutRecord<P extends FreePart = FreePart> {
  readonly part: P;
  readonly id: string;
  readonly record: KeyedRecords[P] | undefined;
}

/** Adds, changes or takes away a record of such a part. */
export function putRecord<P extends FreePart>(model: Model, { part, id, record }: PutRecord<P>): Change {
  return editRecord(model, part, id, record && normalRecord(part, record));
}
