import { saveCopy } from "../files/saveDocument.ts";
import type { Action } from "./action.ts";
import { sayHowSaved } from "./sayHowSaved.ts";

export const saveACopy: Action = {
  id: "save-copy",
  label: "Save a copy…",
  menu: { of: "File", group: 1 },
  words: "backup duplicate file",
  run: async () => sayHowSaved(await saveCopy(), "a copy"),
};
