import { threatsDoor } from "../document/doors.ts";
import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const previousThreat: Action = {
  id: "previous-threat",
  label: "Previous threat",
  keys: ["Alt+ArrowUp"],
  menu: { of: "Threats", group: 0 },
  words: "triage up",
  run: () => {
    setView({ rightOpen: true });
    threatsDoor.use((panel) => panel.step(-1));
  },
};
