import { documentStore } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import { only } from "../document/selection.ts";
import type { Action } from "./action.ts";

export const bend: Action = {
  id: "bend",
  label: "Bend the flow",
  keys: ["B"],
  keysIn: "drawing",
  menu: { of: "Arrange", group: 0 },
  context: 0,
  words: "corner route line waypoint",
  enabled: ({ model, selection }) => model.flows.has(only(selection) ?? ""),
  run: () => {
    const flow = only(documentStore.getState().selection);
    if (flow !== undefined) canvasDoor.current?.bend(flow);
  },
};
