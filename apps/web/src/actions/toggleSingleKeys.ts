import { setView, viewStore } from "../document/view.ts";
import type { Action } from "./action.ts";

export const toggleSingleKeys: Action = {
  id: "single-keys",
  label: "Single-letter shortcuts",
  menu: { of: "Help", group: 1 },
  words: "accessibility speech keyboard",
  checked: ({ singleKeys }) => singleKeys,
  run: () => setView({ singleKeys: !viewStore.getState().singleKeys }),
};
