import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { severitySchema } from "./severity.ts";
import { dateSchema, nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

/** `open`: nothing is decided but the severity or a note; controls say how it stands. */
export const DECISION_STATUSES = ["accepted", "transferred", "not-applicable", "mitigated", "planned", "open"] as const;

/** threat @ element or flow, → where at its end: printable, without spaces */
export const DECISION_KEY = /^[!-~→]{1,300}$/;

export const decisionShape = {
  status: z.enum(DECISION_STATUSES).describe("What was decided."),
  reason: textSchema.describe("Why, for those who come later."),
  owner: nameSchema.exactOptional().describe("Who answers for it."),
  until: dateSchema.exactOptional().describe("The last day on which it holds."),
  severity: severitySchema.exactOptional().describe("A person's own estimate instead of the computed one."),
  vector: nameSchema
    .exactOptional()
    .describe("The CVSS 3.1 or 4.0 vector that this estimate comes from, with its prefix."),
  seen: z
    .looseObject({
      severity: severitySchema.describe("How severe it was."),
      because: z.array(z.string()).describe("What it followed from."),
    })
    .exactOptional()
    .describe("Severity and reasons when it was decided: more of either opens it again."),
};

export const decisionSchema = z.looseObject(decisionShape).describe("What a person decided about a threat.");

export type Decision = RecordOf<typeof decisionShape>;
export type DecisionStatus = Decision["status"];

/** The elements and flows that the id of a threat names: `threat@target`, `threat@flow→process`. */
export function targetsOf(threatId: string): string[] {
  const at = threatId.indexOf("@");
  return at < 0 ? [] : threatId.slice(at + 1).split("→");
}
