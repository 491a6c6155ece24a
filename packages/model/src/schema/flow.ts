import * as z from "zod";
import { controlsSchema } from "./controlUse.ts";
import { factsSchema } from "./factValue.ts";
import { idSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import type { RecordOf } from "./record.ts";
import { nameSchema, notesSchema, tagsSchema, textSchema } from "./text.ts";

withoutGeneratedCode();

export const flowShape = {
  from: idSchema.describe("Who opens the connection."),
  to: idSchema.describe("Who receives it."),
  name: nameSchema.exactOptional().describe("What stands on its line."),
  step: z.int().min(0).max(9999).exactOptional().describe("Its number on the diagram."),
  facts: factsSchema.exactOptional(),
  carries: z.array(idSchema).exactOptional().describe("Assets that go along with the connection."),
  returns: z.array(idSchema).exactOptional().describe("Assets that come back."),
  controls: controlsSchema.exactOptional(),
  notes: notesSchema.exactOptional(),
  tags: tagsSchema.exactOptional(),
  outOfScope: textSchema.exactOptional().describe("Why it is not analysed."),
};

export const flowSchema = z.looseObject(flowShape).describe("A connection between two elements.");

export type Flow = RecordOf<typeof flowShape>;
