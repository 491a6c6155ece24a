import * as z from "zod";
import { wordSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { dateSchema, nameSchema, notesSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const reviewShape = {
  date: dateSchema.describe("The day, YYYY-MM-DD."),
  people: z
    .array(z.looseObject({ name: nameSchema.describe("Who."), role: nameSchema.describe("As what.") }))
    .describe("Who took part."),
  counts: z.record(wordSchema, z.int().min(0)).exactOptional().describe("How many threats of each status there were."),
  open: z
    .array(z.string().max(300))
    .exactOptional()
    .describe("Ids of the threats that were open, so that what came later can be told."),
  outcome: textSchema.describe("What came out of it."),
  notes: notesSchema.exactOptional(),
};

export const reviewSchema = z.looseObject(reviewShape).describe("A review that took place.");

export type Review = RecordOf<typeof reviewShape>;
