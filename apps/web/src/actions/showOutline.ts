import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showOutline: Action = {
  id: "show-outline",
  label: "Outline",
  keys: ["Alt+O"],
  menu: { of: "View", group: 0 },
  words: "tree list elements",
  checked: ({ leftOpen, leftTab }) => leftOpen && leftTab === "outline",
  run: () => setView({ leftOpen: true, leftTab: "outline" }),
};
