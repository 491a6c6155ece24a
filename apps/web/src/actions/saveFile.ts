import { saveInPlace } from "../files/saveDocument.ts";
import type { Action } from "./action.ts";
import { sayHowSaved } from "./sayHowSaved.ts";

export const saveFile: Action = {
  id: "save",
  label: "Save",
  keys: ["Mod+S"],
  keysIn: "everywhere",
  menu: { of: "File", group: 1 },
  words: "write keep store",
  run: async () => sayHowSaved(await saveInPlace()),
};
