import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";

withoutGeneratedCode();

/** Letters in their order; the empty row says that nothing applies. */
export const matrixRowSchema = z
  .string()
  .regex(/^S?T?R?I?D?E?$/)
  .describe("The letters of STRIDE that apply to this kind in this model.");

export type MatrixRow = string;
