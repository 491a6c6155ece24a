import { threatsDoor } from "../document/doors.ts";
import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showQuestions: Action = {
  id: "show-questions",
  label: "Show questions",
  keys: ["Alt+Q"],
  menu: { of: "Threats", group: 1 },
  words: "panel list",
  run: () => {
    setView({ rightOpen: true });
    threatsDoor.use((panel) => panel.show("questions"));
  },
};
