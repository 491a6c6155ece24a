import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";

withoutGeneratedCode();

/** Characters; longer names do not fit any shape and are a sign of a broken or hostile file. */
export const NAME_LIMIT = 200;
/** Characters in notes, reasons and descriptions. */
export const TEXT_LIMIT = 20_000;

export const nameSchema = z.string().max(NAME_LIMIT);
export const textSchema = z.string().max(TEXT_LIMIT);
/** What every sort of record may have. */
export const notesSchema = textSchema.describe("Whatever else there is to say.");
export const tagsSchema = z.array(nameSchema).describe("Words to find it by.");
export const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const dateSchema = z.string().regex(DAY_PATTERN).describe("A day, YYYY-MM-DD.");

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
// Control characters, halves of characters, what is invisible, and the marks that turn the direction of text: with them one
// name passes for another. Joiners stay: scripts and emoji are written with them.
const UNPRINTABLE =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Text in composed form (NFC) without control characters and bidi marks; line breaks and tabs stay. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAK, "\n").replace(UNPRINTABLE, "").normalize("NFC");
}

/** As `cleanText`, on one line. */
export function cleanName(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, " ");
}

/** Text of somebody else's with what does not print written as JSON escapes, so that a reader of the file sees it. */
export function withEscapes(json: string): string {
  return json.replace(UNPRINTABLE, (found) =>
    [...Array(found.length).keys()].map((i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}
