import { openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import type { Action } from "./action.ts";

export const connectTo: Action = {
  id: "connect-to",
  label: "Draw a flow to…",
  keys: ["Shift+A"],
  menu: { of: "Arrange", group: 0 },
  context: 0,
  words: "connect arrow line data flow link pick",
  enabled: ({ selection }) => selection.elements.size === 1,
  run: () => {
    const [from] = documentStore.getState().selection.elements;
    if (from !== undefined) openDialog({ kind: "connect-to", from });
  },
};
