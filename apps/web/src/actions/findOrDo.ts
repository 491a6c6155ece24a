import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const findOrDo: Action = {
  id: "find-or-do",
  label: "Find or do…",
  keys: ["Mod+K", "Mod+/"],
  keysIn: "everywhere",
  menu: { of: "Edit", group: 3 },
  words: "command search palette",
  run: () => openDialog({ kind: "commands" }),
};
