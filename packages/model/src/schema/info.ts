import type { RecordOf } from "./record.ts";
import { nameSchema, textSchema } from "./text.ts";

export const infoShape = {
  name: nameSchema.describe("The system that is modelled."),
  description: textSchema.exactOptional().describe("What the system does, for the cover of the report."),
  owner: nameSchema.exactOptional().describe("Who answers for the model."),
  scope: textSchema.exactOptional().describe("What is in scope, and what is left out."),
};

export type Info = RecordOf<typeof infoShape>;
