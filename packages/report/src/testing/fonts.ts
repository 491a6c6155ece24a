import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fontFilesFor } from "../fontFiles.ts";
import type { FontFile } from "../pdf/text/faces.ts";

/** The shipped fonts that a text needs. */
export function fontsFor(text: string): FontFile[] {
  return fontFilesFor(text).map(({ file, family, weight }) => ({
    family,
    weight,
    bytes: new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fonts/${file}`, import.meta.url)))),
  }));
}
