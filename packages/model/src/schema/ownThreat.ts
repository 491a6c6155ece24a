import * as z from "zod";
import { idSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { severitySchema } from "./severity.ts";
import { nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const LETTERS = ["S", "T", "R", "I", "D", "E"] as const;

export const ownThreatShape = {
  target: idSchema.describe("The element or flow it is about."),
  letter: z.enum(LETTERS).describe("The letter of STRIDE it belongs to."),
  title: nameSchema.describe("What could happen, in a few words."),
  text: textSchema.exactOptional().describe("What could happen, and how."),
  severity: severitySchema.describe("How severe it is."),
};

export const ownThreatSchema = z.looseObject(ownThreatShape).describe("A threat written by hand.");

export type OwnThreat = RecordOf<typeof ownThreatShape>;
export type Letter = (typeof LETTERS)[number];
