import { compareWithPicked } from "../files/openComparison.ts";
import { pickFile } from "../files/pickFile.ts";
import type { Action } from "./action.ts";

export const compareWith: Action = {
  id: "compare-with",
  label: "Compare with file…",
  menu: { of: "File", group: 2 },
  words: "diff difference versions changes review",
  run: async () => {
    const picked = await pickFile();
    if (picked) await compareWithPicked(picked);
  },
};
