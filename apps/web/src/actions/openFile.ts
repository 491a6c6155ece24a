import { openPicked } from "../files/openPicked.ts";
import { pickFile } from "../files/pickFile.ts";
import type { Action } from "./action.ts";

export const openFile: Action = {
  id: "open",
  label: "Open…",
  keys: ["Mod+O"],
  keysIn: "everywhere",
  menu: { of: "File", group: 0 },
  words: "load file tm.json",
  run: async () => {
    const picked = await pickFile();
    if (picked) await openPicked(picked);
  },
};
