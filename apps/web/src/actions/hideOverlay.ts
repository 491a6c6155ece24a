import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const hideOverlay: Action = {
  id: "overlay-off",
  label: "Nothing over the drawing",
  menu: { of: "View", group: 1.5 },
  words: "overlay off badges hide plain",
  checked: ({ overlay }) => overlay === "off",
  run: () => setView({ overlay: "off" }),
};
