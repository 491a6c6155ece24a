import { OVERLAYS, setView, viewStore } from "../document/view.ts";
import type { Action } from "./action.ts";

export const nextOverlay: Action = {
  id: "overlay-next",
  label: "Next overlay",
  keys: ["O"],
  keysIn: "drawing",
  menu: { of: "View", group: 1.5 },
  words: "severity lines of defence classification off cycle",
  run: () => {
    const at = OVERLAYS.indexOf(viewStore.getState().overlay);
    const next = OVERLAYS[(at + 1) % OVERLAYS.length];
    if (next) setView({ overlay: next });
  },
};
