import { threatsDoor } from "../document/doors.ts";
import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showThreats: Action = {
  id: "show-threats",
  label: "Show threats",
  keys: ["Alt+T"],
  menu: { of: "Threats", group: 1 },
  words: "panel list",
  run: () => {
    setView({ rightOpen: true });
    threatsDoor.use((panel) => panel.show("threats"));
  },
};
