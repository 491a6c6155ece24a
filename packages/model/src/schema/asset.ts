import "./jitless.ts";
import * as z from "zod";
import type { RecordOf } from "./record.ts";
import { nameSchema, textSchema } from "./text.ts";

export const CLASSIFICATIONS = ["public", "internal", "confidential", "restricted"] as const;
export const WEIGHTS = ["low", "normal", "high"] as const;

export const assetShape = {
  name: nameSchema,
  classification: z.enum(CLASSIFICATIONS).describe("Who may know it: weighs information disclosure."),
  integrity: z.enum(WEIGHTS).exactOptional().describe("How bad a wrong value is: weighs tampering."),
  availability: z.enum(WEIGHTS).exactOptional().describe("How bad its loss is: weighs denial of service."),
  notes: textSchema.exactOptional(),
};

export const assetSchema = z.looseObject(assetShape).describe("Something worth protecting.");

export type Asset = RecordOf<typeof assetShape>;
export type Classification = Asset["classification"];
