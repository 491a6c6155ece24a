import { paletteDoor } from "../document/doors.ts";
import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const searchPalette: Action = {
  id: "search-palette",
  label: "Add an element",
  keys: ["/"],
  menu: { of: "Arrange", group: 0 },
  words: "palette search insert new kind shape",
  run: () => {
    setView({ leftOpen: true, leftTab: "palette" });
    paletteDoor.use((panel) => panel.search());
  },
};
