import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";
import { PROVIDERS } from "./providers.ts";
import type { RecordOf } from "./record.ts";
import { nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

/** `likelihood-impact`: both from what is drawn; the others: base vectors with the surroundings of the model. */
export const SCORINGS = ["likelihood-impact", "cvss-3.1", "cvss-4.0"] as const;

export const infoShape = {
  name: nameSchema.describe("The system that is modelled."),
  description: textSchema.exactOptional().describe("What the system does, for the cover of the report."),
  owner: nameSchema.exactOptional().describe("Who answers for the model."),
  scope: textSchema.exactOptional().describe("What is in scope, and what is left out."),
  provider: z
    .enum(PROVIDERS)
    .exactOptional()
    .describe("By whose names kinds are called on the screen and in reports. It means nothing else."),
  scoring: z
    .enum(SCORINGS)
    .exactOptional()
    .describe("How severities are made: from likelihood and impact unless said otherwise."),
};

export type Info = RecordOf<typeof infoShape>;
export type Scoring = (typeof SCORINGS)[number];
