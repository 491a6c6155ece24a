import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const showMatrix: Action = {
  id: "show-matrix",
  label: "STRIDE matrix…",
  menu: { of: "Threats", group: 2 },
  words: "workshop letters kinds considered",
  run: () => openDialog({ kind: "workshop", tab: "matrix" }),
};
