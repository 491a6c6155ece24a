import * as z from "zod";
import { wordSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { dateSchema, nameSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const CONTROL_STATES = ["none", "planned", "implemented", "verified", "not-applicable"] as const;

export const controlUseShape = {
  state: z.enum(CONTROL_STATES).describe("none: somebody said that it is not there."),
  owner: nameSchema.exactOptional().describe("Who sees to it."),
  due: dateSchema.exactOptional().describe("The day by which it should be there, YYYY-MM-DD."),
  ticket: nameSchema.exactOptional().describe("Where the work on it is tracked."),
  evidence: textSchema.exactOptional().describe("What shows that it works."),
};

export const controlUseSchema = z.looseObject(controlUseShape);

export const controlsSchema = z
  .record(wordSchema, controlUseSchema)
  .describe("Control id to its state here. Absent means that nobody has said.");

export type ControlUse = RecordOf<typeof controlUseShape>;
export type ControlState = ControlUse["state"];
