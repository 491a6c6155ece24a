import * as z from "zod";
import { wordSchema } from "./id.ts";
import { withoutGeneratedCode } from "./jitless.ts";
import { textSchema } from "./text.ts";

withoutGeneratedCode();

export const factValueSchema = z
  .union([textSchema, z.int(), z.array(textSchema)])
  .describe("A member of the fact's values, a number, a text, or a set of members; [] says: none of them.");

export const factsSchema = z
  .record(wordSchema, factValueSchema)
  .describe("Fact id to value. Absent means that nobody has said.");

export type FactValue = string | number | readonly string[];
export type Facts = Readonly<Record<string, FactValue>>;
