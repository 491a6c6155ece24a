import { canvasDoor } from "../document/doors.ts";
import type { Action } from "./action.ts";

export const zoomFit: Action = {
  id: "zoom-fit",
  label: "Fit everything",
  keys: ["Shift+Digit1"],
  menu: { of: "View", group: 1 },
  words: "show all overview",
  run: () => canvasDoor.current?.fit(),
};
