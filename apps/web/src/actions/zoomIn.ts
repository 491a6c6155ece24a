import { canvasDoor } from "../document/doors.ts";
import type { Action } from "./action.ts";

export const zoomIn: Action = {
  id: "zoom-in",
  label: "Zoom in",
  keys: ["Mod+=", "Mod++"],
  menu: { of: "View", group: 1 },
  words: "bigger closer",
  run: () => canvasDoor.current?.zoomIn(),
};
