import { openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { topmost } from "../document/topmost.ts";
import type { Action } from "./action.ts";

export const groupInto: Action = {
  id: "group-into",
  label: "Put a zone around…",
  keys: ["Mod+G"],
  menu: { of: "Arrange", group: 1 },
  context: 1,
  words: "group wrap boundary box",
  enabled: ({ selection }) => selection.elements.size > 0,
  run: () => openDialog({ kind: "group-into", elements: topmost(documentStore.getState()) }),
};
