import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const showCatalogues: Action = {
  id: "show-catalogues",
  label: "Catalogues…",
  menu: { of: "Threats", group: 2 },
  words: "own organisation standard load switch off entries severity",
  run: () => openDialog({ kind: "catalogues" }),
};
