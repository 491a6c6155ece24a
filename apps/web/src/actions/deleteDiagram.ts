import { dropDiagram } from "../document/diagrams.ts";
import { documentStore } from "../document/documentStore.ts";
import type { Action } from "./action.ts";

export const deleteDiagram: Action = {
  id: "delete-diagram",
  label: "Delete diagram",
  menu: { of: "Diagram", group: 0 },
  words: "remove view page",
  enabled: ({ model }) => model.diagrams.size > 1,
  run: () => dropDiagram(documentStore.getState().diagram),
};
