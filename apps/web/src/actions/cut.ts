import { clipOf } from "../document/clip.ts";
import { putInClipboard } from "../document/clipboard.ts";
import { documentStore } from "../document/documentStore.ts";
import type { Action } from "./action.ts";
import { remove } from "./remove.ts";

export const cut: Action = {
  id: "cut",
  label: "Cut",
  keys: ["Mod+X"],
  keysIn: "drawing",
  menu: { of: "Edit", group: 1 },
  context: 2,
  words: "clipboard",
  enabled: ({ selection }) => selection.elements.size > 0,
  run: async () => {
    const clip = clipOf(documentStore.getState());
    if (clip === undefined) return;
    await putInClipboard(clip);
    await remove.run();
  },
};
