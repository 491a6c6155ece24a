import * as z from "zod";
import { wordSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { dateSchema, nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const reviewShape = {
  date: dateSchema,
  people: z.array(z.looseObject({ name: nameSchema, role: nameSchema })),
  counts: z.record(wordSchema, z.int().min(0)).exactOptional().describe("How many threats of each status there were."),
  outcome: textSchema,
  notes: textSchema.exactOptional(),
};

export const reviewSchema = z.looseObject(reviewShape).describe("A review that took place.");

export type Review = RecordOf<typeof reviewShape>;
