import { documentStore } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import { isEmpty } from "../document/selection.ts";
import type { Action } from "./action.ts";

export const zoomSelection: Action = {
  id: "zoom-selection",
  label: "Fit what is selected",
  keys: ["Shift+Digit2"],
  menu: { of: "View", group: 1 },
  context: 2,
  words: "zoom focus find show",
  enabled: ({ selection }) => !isEmpty(selection),
  run: () => canvasDoor.current?.fitTo(documentStore.getState().selection),
};
