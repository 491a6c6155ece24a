import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showClassification: Action = {
  id: "overlay-classification",
  label: "Data classification",
  menu: { of: "View", group: 1.5 },
  words: "overlay assets confidential restricted",
  checked: ({ overlay }) => overlay === "classification",
  run: () => setView({ overlay: "classification" }),
};
