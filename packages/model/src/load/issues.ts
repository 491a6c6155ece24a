import type * as z from "zod";
import type { Path } from "../json/locate.ts";
import { ID_PATTERN } from "../schema/id.ts";
import { MATRIX_PATTERN } from "../schema/matrixRow.ts";
import { DAY_PATTERN } from "../schema/text.ts";
import type { Finding, LoadCode } from "./finding.ts";

/** What can be wrong with a field. */
export type ShapeCode = Extract<
  LoadCode,
  | "missingField"
  | "wrongType"
  | "notAllowed"
  | "badKey"
  | "badId"
  | "badFormat"
  | "tooLong"
  | "outOfRange"
  | "wrongLength"
>;

/** What a schema found wrong, as findings. */
export function findingsOf(error: Pick<z.ZodError, "issues">, document: unknown): Finding<ShapeCode>[] {
  return error.issues.map((issue) => findingOf(issue, document));
}

function findingOf(issue: z.core.$ZodIssue, document: unknown): Finding<ShapeCode> {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const value = valueAt(document, path);
  const found = short(value);
  if (value === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value")) {
    return { code: "missingField", path, values: { field: String(path.at(-1) ?? "") } };
  }
  switch (issue.code) {
    case "invalid_type":
      return { code: "wrongType", path, values: { expected: issue.expected, found: typeName(value) } };
    case "invalid_value":
      return { code: "notAllowed", path, values: { found, allowed: issue.values.map(String).join(", ") } };
    case "invalid_key":
      return keyFinding(issue, path);
    case "invalid_format":
      if (issue.pattern === String(ID_PATTERN)) return { code: "badId", path, values: { id: found } };
      return { code: "badFormat", path, values: { found, example: EXAMPLES.get(issue.pattern ?? "") ?? "" } };
    case "too_big":
      return rangeFinding(issue.origin, path, value, { most: Number(issue.maximum) });
    case "too_small":
      return rangeFinding(issue.origin, path, value, { least: Number(issue.minimum) });
    case "invalid_union":
      return unionFinding(issue, path, document);
    default:
      return { code: "wrongType", path, values: { expected: "", found: typeName(value) } };
  }
}

/** How a field with such a pattern is written. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  [String(DAY_PATTERN), "2030-06-30"],
  [String(MATRIX_PATTERN), "STRIDE"],
]);

function keyFinding(issue: z.core.$ZodIssueInvalidKey, path: Path): Finding<ShapeCode> {
  const key = short(path.at(-1));
  const isId = issue.issues.some((inner) => inner.code === "invalid_format" && inner.pattern === String(ID_PATTERN));
  return isId
    ? { code: "badId", path, key: true, values: { id: key } }
    : { code: "badKey", path, key: true, values: { key } };
}

function rangeFinding(origin: string, path: Path, value: unknown, bound: Bound): Finding<ShapeCode> {
  if (origin === "string" && "most" in bound) return { code: "tooLong", path, values: { limit: bound.most } };
  if (origin === "array") return { code: "wrongLength", path, values: { found: lengthOf(value), ...bound } };
  return { code: "outOfRange", path, values: { found: short(value), ...bound } };
}

type Bound = { readonly least: number } | { readonly most: number };

/** What is wrong by the alternative that comes nearest; when none is of this type, what they would have taken. */
function unionFinding(issue: z.core.$ZodIssueInvalidUnion, path: Path, document: unknown): Finding<ShapeCode> {
  const near = issue.errors.filter(
    (issues) => !issues.some(({ code, path: at }) => code === "invalid_type" && !at.length),
  );
  const [nearest] = near.toSorted((a, b) => a.length - b.length || depthOf(b) - depthOf(a));
  const first = nearest?.[0];
  if (first) return findingOf({ ...first, path: [...path, ...first.path] }, document);
  const expected = issue.errors.flat().flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : []));
  const values = { expected: [...new Set(expected)].join(", "), found: typeName(valueAt(document, path)) };
  return { code: "wrongType", path, values };
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return issues[0]?.path.length ?? 0;
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

const SHORT = 60;

function short(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
