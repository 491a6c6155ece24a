import { canvasDoor } from "../document/doors.ts";
import type { Action } from "./action.ts";

export const zoomFull: Action = {
  id: "zoom-100",
  label: "Zoom to 100 %",
  keys: ["Mod+Digit0", "Shift+Digit0"],
  menu: { of: "View", group: 1 },
  words: "actual size",
  run: () => canvasDoor.current?.zoomTo(1),
};
