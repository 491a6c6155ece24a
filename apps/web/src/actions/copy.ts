import { clipOf } from "../document/clip.ts";
import { putInClipboard } from "../document/clipboard.ts";
import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { called, topmost } from "../document/topmost.ts";
import type { Action } from "./action.ts";

export const copy: Action = {
  id: "copy",
  label: "Copy",
  keys: ["Mod+C"],
  keysIn: "drawing",
  menu: { of: "Edit", group: 1 },
  context: 2,
  words: "clipboard",
  enabled: ({ selection }) => selection.elements.size > 0,
  run: async () => {
    const state = documentStore.getState();
    const clip = clipOf(state);
    if (clip === undefined) return;
    await putInClipboard(clip);
    say(`Copied ${called(state, topmost(state))}`);
  },
};
