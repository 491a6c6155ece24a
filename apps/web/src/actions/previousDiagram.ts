import { stepDiagram } from "../document/diagrams.ts";
import type { Action } from "./action.ts";

export const previousDiagram: Action = {
  id: "previous-diagram",
  label: "Previous diagram",
  keys: ["Alt+PageUp"],
  menu: { of: "Diagram", group: 2 },
  words: "view page tab",
  enabled: ({ model }) => model.diagrams.size > 1,
  run: () => stepDiagram(-1),
};
