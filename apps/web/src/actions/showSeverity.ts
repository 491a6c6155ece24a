import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const showSeverity: Action = {
  id: "overlay-severity",
  label: "Threats by severity",
  menu: { of: "View", group: 1.5 },
  words: "overlay badges counts",
  checked: ({ overlay }) => overlay === "severity",
  run: () => setView({ overlay: "severity" }),
};
