import { copyDiagram } from "../document/diagrams.ts";
import { documentStore } from "../document/documentStore.ts";
import type { Action } from "./action.ts";

export const duplicateDiagram: Action = {
  id: "duplicate-diagram",
  label: "Duplicate diagram",
  menu: { of: "Diagram", group: 0 },
  words: "copy view page",
  run: () => copyDiagram(documentStore.getState().diagram),
};
