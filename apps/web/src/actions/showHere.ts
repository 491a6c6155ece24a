import { commands, type Id } from "@bartizan/model";
import { type DocumentState, documentStore, edit } from "../document/documentStore.ts";
import { called } from "../document/topmost.ts";
import type { Action } from "./action.ts";

export const showHere: Action = {
  id: "show-here",
  label: "Show in this diagram",
  keys: ["Shift+H"],
  keysIn: "drawing",
  menu: { of: "Diagram", group: 1 },
  context: 2,
  words: "add unhide view",
  enabled: (state) => missing(state).length > 0,
  run: () => {
    const state = documentStore.getState();
    const { model, diagram } = state;
    const ids = missing(state);
    const inside = ids.flatMap((id) => [id, ...state.graph.contents(id)]);
    edit(commands.show(model, { diagram, ids: inside }), `show ${called(state, ids)} in the diagram`);
  },
};

/** What is selected and not named by the diagram; where it names nothing, it shows all that it can. */
function missing({ model, diagram, selection, scene }: DocumentState): Id[] {
  const named = model.diagrams.get(diagram)?.elements;
  if (!named) return [];
  return [...selection.elements].filter((id) => !scene.placement.has(id) && !named.includes(id));
}
