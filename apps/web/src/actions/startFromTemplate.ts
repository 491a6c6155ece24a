import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const startFromTemplate: Action = {
  id: "template",
  label: "New from template…",
  menu: { of: "File", group: 0 },
  words: "example sample start",
  run: () => openDialog({ kind: "templates" }),
};
