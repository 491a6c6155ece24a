import { commands } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { idsOfCopies } from "../document/ids.ts";
import { called, topmost } from "../document/topmost.ts";
import type { Action } from "./action.ts";

/** Pixels at 100 % by which a copy lies beside what it was made of. */
const BESIDE = 24;

export const duplicate: Action = {
  id: "duplicate",
  label: "Duplicate",
  keys: ["Mod+D"],
  keysIn: "drawing",
  menu: { of: "Edit", group: 2 },
  context: 3,
  words: "copy clone again",
  enabled: ({ selection }) => selection.elements.size > 0,
  run: () => {
    const state = documentStore.getState();
    const { model, diagram, scene } = state;
    const roots = topmost(state);
    const newId = idsOfCopies(model);
    const change = commands.duplicate(model, {
      diagram,
      placement: scene.placement,
      ids: roots,
      newId,
      dx: BESIDE,
      dy: BESIDE,
    });
    edit(change, `duplicate ${called(state, roots)}`, { selection: { elements: roots.map(newId) } });
  },
};
