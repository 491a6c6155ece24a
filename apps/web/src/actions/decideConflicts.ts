import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const decideConflicts: Action = {
  id: "decide-conflicts",
  label: "Decide what both versions changed…",
  menu: { of: "File", group: 2 },
  words: "merge conflict ours theirs resolve git",
  enabled: ({ model }) => model.conflicts.size > 0,
  run: () => openDialog({ kind: "conflicts" }),
};
