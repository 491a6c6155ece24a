import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { textSchema } from "./text.ts";

withoutGeneratedCode();

export const assumptionShape = {
  text: textSchema.describe("What is taken for granted."),
  holds: z.enum(["yes", "no", "unknown"]).describe("Whether it is so."),
  supports: z
    .array(z.string())
    .exactOptional()
    .describe("What falls back to unknown when it no longer holds: element/fact, or the id of a decided threat."),
};

export const assumptionSchema = z.looseObject(assumptionShape).describe("Something taken for granted.");

export type Assumption = RecordOf<typeof assumptionShape>;
