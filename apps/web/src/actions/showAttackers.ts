import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const showAttackers: Action = {
  id: "show-attackers",
  label: "Attackers…",
  menu: { of: "Threats", group: 2 },
  words: "workshop actor start reach",
  run: () => openDialog({ kind: "workshop", tab: "attackers" }),
};
