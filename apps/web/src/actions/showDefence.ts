import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showDefence: Action = {
  id: "overlay-defence",
  label: "Lines of defence",
  menu: { of: "View", group: 1.5 },
  words: "overlay layers held single bare gaps",
  checked: ({ overlay }) => overlay === "defence",
  run: () => setView({ overlay: "defence" }),
};
