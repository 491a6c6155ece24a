import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const showAssumptions: Action = {
  id: "show-assumptions",
  label: "Assumptions…",
  menu: { of: "Threats", group: 2 },
  words: "workshop taken for granted",
  run: () => openDialog({ kind: "workshop", tab: "assumptions" }),
};
