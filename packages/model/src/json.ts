/** Reading JSON that somebody wrote, with everything that is wrong in it by line, column and path: for files other than models. */

export type { Path } from "./json/locate.ts";
export { add, type Finding, type Located, MOST_FINDINGS, pathText } from "./load/finding.ts";
export { findingsOf, type ShapeCode } from "./load/issues.ts";
export { placed } from "./load/placed.ts";
export { isRecord } from "./load/raw.ts";
export { type JsonCode, readJson } from "./load/read.ts";
export { factsSchema } from "./schema/factValue.ts";
export { ID_PATTERN, idSchema, wordSchema } from "./schema/id.ts";
export { withoutGeneratedCode } from "./schema/jitless.ts";
export { severitySchema } from "./schema/severity.ts";
export { nameSchema, textSchema } from "./schema/text.ts";
