import { threatsDoor } from "../document/doors.ts";
import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showSummary: Action = {
  id: "show-summary",
  label: "Summary",
  keys: ["Alt+S"],
  menu: { of: "Threats", group: 0 },
  words: "threats dashboard overview numbers counts status severity",
  run: () => {
    setView({ rightOpen: true });
    threatsDoor.use((panel) => panel.show("summary"));
  },
};
