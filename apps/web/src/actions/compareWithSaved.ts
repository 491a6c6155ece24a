import { compareWithSaved as compare } from "../files/openComparison.ts";
import type { Action } from "./action.ts";

export const compareWithSaved: Action = {
  id: "compare-with-saved",
  label: "Compare with the saved file",
  menu: { of: "File", group: 2 },
  words: "diff difference unsaved changes since",
  enabled: ({ savedText, dirty }) => savedText !== undefined && dirty,
  run: compare,
};
