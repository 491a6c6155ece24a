import { documentStore, redo } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import type { Action } from "./action.ts";

export const redoEdit: Action = {
  id: "redo",
  label: "Redo",
  labelNow: ({ redoLabel }) => (redoLabel === undefined ? "Redo" : `Redo ${redoLabel}`),
  keys: ["Mod+Shift+Z", "Mod+Y"],
  menu: { of: "Edit", group: 0 },
  words: "again forward",
  enabled: ({ redoLabel }) => redoLabel !== undefined,
  run: () => {
    const { redoLabel } = documentStore.getState();
    redo();
    say(`Redid: ${redoLabel}`);
  },
};
