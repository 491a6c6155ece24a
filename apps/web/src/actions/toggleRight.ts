import { setView, viewStore } from "../document/view.ts";
import type { Action } from "./action.ts";

export const toggleRight: Action = {
  id: "toggle-right",
  label: "Inspector and threats",
  keys: ["]"],
  menu: { of: "View", group: 2 },
  words: "panel dock sidebar right hide show",
  checked: ({ rightOpen }) => rightOpen,
  run: () => setView({ rightOpen: !viewStore.getState().rightOpen }),
};
