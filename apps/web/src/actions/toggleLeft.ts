import { setView, viewStore } from "../document/view.ts";
import type { Action } from "./action.ts";

export const toggleLeft: Action = {
  id: "toggle-left",
  label: "Palette and outline",
  keys: ["["],
  menu: { of: "View", group: 2 },
  words: "panel dock sidebar left hide show",
  checked: ({ leftOpen }) => leftOpen,
  run: () => setView({ leftOpen: !viewStore.getState().leftOpen }),
};
