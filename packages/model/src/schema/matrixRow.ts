import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";

withoutGeneratedCode();

export const MATRIX_PATTERN = /^S?T?R?I?D?E?$/;

/** Letters in their order; the empty row says that nothing applies. */
export const matrixRowSchema = z
  .string()
  .regex(MATRIX_PATTERN)
  .describe("The letters of STRIDE that apply to this kind in this model.");

export type MatrixRow = string;
