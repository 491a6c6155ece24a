import { setView, viewStore } from "../document/view.ts";
import type { Action } from "./action.ts";

export const toggleTheme: Action = {
  id: "toggle-theme",
  label: "Dark theme",
  keys: ["Alt+Shift+D"],
  menu: { of: "View", group: 3 },
  words: "light dark mode colours night",
  checked: ({ theme }) => theme === "dark",
  run: () => setView({ themeChoice: viewStore.getState().theme === "dark" ? "light" : "dark" }),
};
