import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { dateSchema, nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

/** element id / letter of STRIDE */
export const CONSIDERED_KEY = /^[a-z][a-z0-9-]{0,63}\/[STRIDE]$/;

export const consideredShape = {
  by: nameSchema.describe("Who looked."),
  because: textSchema.describe("Why there is nothing to find."),
  date: dateSchema.exactOptional().describe("When, YYYY-MM-DD."),
};

export const consideredSchema = z.looseObject(consideredShape).describe("Somebody looked here and found nothing.");

export type Considered = RecordOf<typeof consideredShape>;
