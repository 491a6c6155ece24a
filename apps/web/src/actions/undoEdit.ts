import { documentStore, undo } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import type { Action } from "./action.ts";

export const undoEdit: Action = {
  id: "undo",
  label: "Undo",
  labelNow: ({ undoLabel }) => (undoLabel === undefined ? "Undo" : `Undo ${undoLabel}`),
  keys: ["Mod+Z"],
  menu: { of: "Edit", group: 0 },
  words: "back revert",
  enabled: ({ undoLabel }) => undoLabel !== undefined,
  run: () => {
    const { undoLabel } = documentStore.getState();
    undo();
    say(`Undid: ${undoLabel}`);
  },
};
