import { commands, type KeyedRecords } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";

/** What is kept here: records that nothing in the drawing points to. */
export type WorkshopPart = "attackers" | "assumptions" | "reviews" | "matrix";

/** Adds, changes or (undefined) takes away a record, in one undo step. */
export function put<P extends WorkshopPart>(
  part: P,
  id: string,
  record: KeyedRecords[P] | undefined,
  label: string,
): void {
  edit(commands.putRecord(documentStore.getState().model, { part, id, record }), label);
}
