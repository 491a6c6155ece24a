import { documentStore } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import type { Action } from "./action.ts";

export const connect: Action = {
  id: "connect",
  label: "Draw a flow",
  keys: ["A"],
  menu: { of: "Arrange", group: 0 },
  context: 0,
  words: "connect arrow line data flow link",
  enabled: ({ model }) => model.elements.size > 0,
  run: () => {
    const { selection } = documentStore.getState();
    const [from] = selection.elements;
    canvasDoor.current?.startConnecting(selection.elements.size === 1 ? from : undefined);
  },
};
