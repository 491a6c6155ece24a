import { readFileSync } from "node:fs";

/** The annotated example in docs/guide/format.md, and what is left of it without its comments. */
export function guideExample(): { commented: string; text: string } {
  const page = readFileSync(new URL("../../../../docs/guide/format.md", import.meta.url), "utf8");
  const commented = /```jsonc\n([\s\S]+?)```/.exec(page)?.[1] ?? "";
  return { commented, text: commented.replaceAll(/^ *\/\/.*\n/gm, "") };
}
