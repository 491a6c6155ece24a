import { documentStore } from "../document/documentStore.ts";
import { canvasDoor, outlineDoor } from "../document/doors.ts";
import { only } from "../document/selection.ts";
import type { Action } from "./action.ts";

export const rename: Action = {
  id: "rename",
  label: "Rename",
  keys: ["F2"],
  menu: { of: "Edit", group: 2 },
  context: 0,
  words: "name title label",
  enabled: ({ selection }) => only(selection) !== undefined,
  run: () => {
    const target = only(documentStore.getState().selection);
    if (target === undefined) return;
    const inOutline = document.activeElement?.closest("[data-region=outline]");
    if (inOutline && outlineDoor.current) outlineDoor.current.rename(target);
    else canvasDoor.current?.rename(target);
  },
};
