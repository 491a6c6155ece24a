import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const showShortcuts: Action = {
  id: "shortcuts",
  label: "Keys and gestures",
  keys: ["?"],
  menu: { of: "Help", group: 0 },
  words: "help keyboard shortcuts mouse",
  run: () => openDialog({ kind: "shortcuts" }),
};
