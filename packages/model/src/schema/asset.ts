import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { nameSchema, notesSchema } from "./text.ts";
import { CLASSIFICATIONS, WEIGHTS } from "./weights.ts";

withoutGeneratedCode();

export const assetShape = {
  name: nameSchema.describe("What people call it."),
  classification: z.enum(CLASSIFICATIONS).describe("Who may know it: weighs information disclosure."),
  integrity: z.enum(WEIGHTS).exactOptional().describe("How bad a wrong value is: weighs tampering."),
  availability: z.enum(WEIGHTS).exactOptional().describe("How bad its loss is: weighs denial of service."),
  notes: notesSchema.exactOptional(),
};

export const assetSchema = z.looseObject(assetShape).describe("Something worth protecting.");

export type Asset = RecordOf<typeof assetShape>;
