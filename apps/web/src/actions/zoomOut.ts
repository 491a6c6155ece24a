import { canvasDoor } from "../document/doors.ts";
import type { Action } from "./action.ts";

export const zoomOut: Action = {
  id: "zoom-out",
  label: "Zoom out",
  keys: ["Mod+-"],
  menu: { of: "View", group: 1 },
  words: "smaller",
  run: () => canvasDoor.current?.zoomOut(),
};
