import { redo } from "../document/documentStore.ts";
import type { Action } from "./action.ts";

export const redoEdit: Action = {
  id: "redo",
  label: "Redo",
  labelNow: ({ redoLabel }) => (redoLabel === undefined ? "Redo" : `Redo ${redoLabel}`),
  keys: ["Mod+Shift+Z", "Mod+Y"],
  menu: { of: "Edit", group: 0 },
  words: "again forward",
  enabled: ({ redoLabel }) => redoLabel !== undefined,
  run: redo,
};
