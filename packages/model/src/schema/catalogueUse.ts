import * as z from "zod";
import { wordSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const catalogueUseShape = {
  version: nameSchema.describe("The version of it that was last used."),
  off: z.record(wordSchema, textSchema).exactOptional().describe("Entry id to the reason why it is switched off."),
};

export const catalogueUseSchema = z.looseObject(catalogueUseShape).describe("A catalogue of threats that is used.");

export type CatalogueUse = RecordOf<typeof catalogueUseShape>;
