import { setView } from "../document/view.ts";
import type { Action } from "./action.ts";

export const followSystemTheme: Action = {
  id: "system-theme",
  label: "Theme of the system",
  menu: { of: "View", group: 3 },
  words: "light dark mode colours automatic",
  checked: ({ themeChoice }) => themeChoice === "system",
  run: () => setView({ themeChoice: "system" }),
};
