import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";

withoutGeneratedCode();

// Not exactOptional: a value is kept as it is, an empty text or list too.
const value = z.unknown().optional();

export const conflictShape = {
  part: z.string().describe("The part of the model: elements, flows, …; info for the fields at the top."),
  id: z.string().describe("The id of the record in that part."),
  path: z
    .array(z.string())
    .exactOptional()
    .describe("The way to the value inside the record, such as facts, encryption. Absent: the whole record."),
  base: value.describe("What it was before both changed it; absent when it was not there."),
  ours: value.describe("What the one branch made of it; absent when it took it away."),
  theirs: value.describe("What the other branch made of it; absent when it took it away."),
};

export const conflictSchema = z
  .looseObject(conflictShape)
  .describe("What two branches changed differently. The model holds one of the two until somebody decides.");

export type Conflict = RecordOf<typeof conflictShape>;
