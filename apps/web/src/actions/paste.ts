import { pasteClip } from "../document/clip.ts";
import { clipboardText } from "../document/clipboard.ts";
import { say } from "../document/notices.ts";
import type { Action } from "./action.ts";

export const paste: Action = {
  id: "paste",
  label: "Paste",
  keys: ["Mod+V"],
  keysIn: "drawing",
  menu: { of: "Edit", group: 1 },
  context: 2,
  words: "clipboard insert",
  run: async () => {
    const text = await clipboardText();
    if (!pasteClip(text)) say("There is nothing in the clipboard that can be drawn", "shown");
  },
};
