import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const newDiagram: Action = {
  id: "new-diagram",
  label: "New diagram…",
  keys: ["Alt+D"],
  menu: { of: "Diagram", group: 0 },
  words: "add view page node namespace process flow picture",
  run: () => openDialog({ kind: "diagram", id: undefined }),
};
