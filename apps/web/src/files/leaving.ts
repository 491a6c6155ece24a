import { openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";

/** Asks before a document with unsaved changes makes room for another one; true when it may go. */
export function mayLeave(): Promise<boolean> {
  if (!documentStore.getState().dirty) return Promise.resolve(true);
  return new Promise((answer) => openDialog({ kind: "leave", answer }));
}
