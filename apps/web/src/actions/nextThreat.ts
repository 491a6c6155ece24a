import { threatsDoor } from "../document/doors.ts";
import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const nextThreat: Action = {
  id: "next-threat",
  label: "Next threat",
  keys: ["Alt+ArrowDown"],
  menu: { of: "Threats", group: 0 },
  words: "triage down",
  run: () => {
    setView({ rightOpen: true });
    threatsDoor.use((panel) => panel.step(1));
  },
};
