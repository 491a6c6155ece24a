import { documentStore, select } from "../document/documentStore.ts";
import type { Action } from "./action.ts";

export const selectAll: Action = {
  id: "select-all",
  label: "Select all",
  keys: ["Mod+A"],
  keysIn: "drawing",
  menu: { of: "Edit", group: 3 },
  enabled: ({ model }) => model.elements.size > 0,
  run: () => {
    const { scene } = documentStore.getState();
    select({ elements: scene.order, flows: scene.flows });
  },
};
