import { commands } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { called } from "../document/topmost.ts";
import type { Action } from "./action.ts";

export const hideHere: Action = {
  id: "hide-here",
  label: "Hide from this diagram",
  keys: ["H"],
  keysIn: "drawing",
  menu: { of: "Diagram", group: 1 },
  context: 2,
  words: "leave out remove view",
  enabled: ({ selection, scene }) => [...selection.elements].some((id) => scene.placement.has(id)),
  run: () => {
    const state = documentStore.getState();
    const { model, diagram, scene } = state;
    const ids = [...state.selection.elements].filter((id) => scene.placement.has(id));
    const what = called(state, ids);
    edit(commands.hide(model, { diagram, ids }), `hide ${what} from the diagram`, { selection: {} });
    say(`${what} left out of this diagram. In the model nothing changed`, "shown");
  },
};
