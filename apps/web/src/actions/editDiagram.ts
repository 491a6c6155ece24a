import { openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import type { Action } from "./action.ts";

export const editDiagram: Action = {
  id: "edit-diagram",
  label: "What the diagram shows…",
  menu: { of: "Diagram", group: 0 },
  words: "rename settings elements choose nest view node namespace process flow",
  run: () => openDialog({ kind: "diagram", id: documentStore.getState().diagram }),
};
