import { openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { topmost } from "../document/topmost.ts";
import type { Action } from "./action.ts";

export const moveInto: Action = {
  id: "move-into",
  label: "Move into…",
  keys: ["Mod+Shift+M"],
  menu: { of: "Arrange", group: 1 },
  context: 1,
  words: "parent zone inside nest reparent",
  enabled: ({ selection }) => selection.elements.size > 0,
  run: () => openDialog({ kind: "move-into", elements: topmost(documentStore.getState()) }),
};
