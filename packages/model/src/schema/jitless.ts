import * as z from "zod";

/**
 * Keeps zod from probing `new Function` when the first object schema is made, which the page's security policy forbids.
 * Every file that makes schemas calls it first. It is a call, not a side effect of an import: a bundle without schemas
 * then needs no zod either.
 */
export function withoutGeneratedCode(): void {
  z.config({ jitless: true });
}
