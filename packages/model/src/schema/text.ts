import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";

withoutGeneratedCode();

/** Characters; longer names do not fit any shape and are a sign of a broken or hostile file. */
export const NAME_LIMIT = 200;
/** Characters in notes, reasons and descriptions. */
export const TEXT_LIMIT = 20_000;

export const nameSchema = z.string().max(NAME_LIMIT);
export const textSchema = z.string().max(TEXT_LIMIT);
export const dateSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .describe("A day, YYYY-MM-DD.");

// Control characters, halves of characters, and the marks that turn the direction of text and let one name pass for another.
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text in composed form (NFC) without control characters and bidi marks; line breaks and tabs stay. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "").normalize("NFC");
}

/** As `cleanText`, on one line. */
export function cleanName(text: string): string {
  return cleanText(text.replace(/[\r\n\t]+/g, " "));
}
