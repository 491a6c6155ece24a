import { stepDiagram } from "../document/diagrams.ts";
import type { Action } from "./action.ts";

export const nextDiagram: Action = {
  id: "next-diagram",
  label: "Next diagram",
  // Browsers keep Ctrl with these keys for their own tabs.
  keys: ["Alt+PageDown"],
  menu: { of: "Diagram", group: 2 },
  words: "view page tab",
  enabled: ({ model }) => model.diagrams.size > 1,
  run: () => stepDiagram(1),
};
