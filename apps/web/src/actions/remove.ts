import { commands } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { isEmpty } from "../document/selection.ts";
import { called } from "../document/topmost.ts";
import type { Action } from "./action.ts";

export const remove: Action = {
  id: "remove",
  label: "Delete",
  // Where there are several diagrams, leaving out of one is another thing.
  labelNow: ({ model }) => (model.diagrams.size > 1 ? "Delete from the model" : "Delete"),
  keys: ["Delete", "Backspace"],
  keysIn: "drawing",
  menu: { of: "Edit", group: 2 },
  context: 3,
  words: "remove erase",
  enabled: ({ selection }) => !isEmpty(selection),
  run: () => {
    const state = documentStore.getState();
    const elements = [...state.selection.elements];
    const flows = [...state.selection.flows];
    const what = called(state, [...elements, ...flows], elements.length === 0 ? "flows" : "things");
    edit(commands.remove(state.model, { elements, flows }), `delete ${what}`, { selection: {} });
  },
};
