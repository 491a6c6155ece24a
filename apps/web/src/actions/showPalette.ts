import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showPalette: Action = {
  id: "show-palette",
  label: "Palette",
  keys: ["Alt+P"],
  menu: { of: "View", group: 0 },
  words: "kinds shapes",
  checked: ({ leftOpen, leftTab }) => leftOpen && leftTab === "palette",
  run: () => setView({ leftOpen: true, leftTab: "palette" }),
};
