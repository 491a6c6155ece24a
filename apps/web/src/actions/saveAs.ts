import { saveElsewhere } from "../files/saveDocument.ts";
import type { Action } from "./action.ts";
import { sayHowSaved } from "./sayHowSaved.ts";

export const saveAs: Action = {
  id: "save-as",
  label: "Save as…",
  keys: ["Mod+Shift+S"],
  keysIn: "everywhere",
  menu: { of: "File", group: 1 },
  words: "write name elsewhere",
  run: async () => sayHowSaved(await saveElsewhere()),
};
