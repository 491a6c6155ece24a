import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";

withoutGeneratedCode();

/** Never purely numeric: JavaScript would reorder such keys. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,63}$/;

export const idSchema = z.string().regex(ID_PATTERN).describe("An id: a slug that is made once and never changes.");

/** What facts, controls and catalogues are called: ASCII, so that two that look alike are the same. */
export const wordSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9._-]{0,99}$/)
  .describe("A word of the program: letters, digits, points, hyphens.");

export type Id = string;

/** Whether a text can be an id: small letters, digits and hyphens, a letter first. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}
