import type * as z from "zod";
import type { Path } from "../json/locate.ts";
import type { Finding, LoadCode } from "./finding.ts";

/** What a schema found wrong, as findings. */
export function findingsOf(error: z.ZodError, document: unknown): Finding<LoadCode>[] {
  return error.issues.map((issue) => findingOf(issue, document));
}

function findingOf(issue: z.core.$ZodIssue, document: unknown): Finding<LoadCode> {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const value = valueAt(document, path);
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return { code: "missingField", path, values: { field: String(path.at(-1) ?? "") } };
      return { code: "wrongType", path, values: { expected: issue.expected, found: typeName(value) } };
    case "invalid_value":
      if (value === undefined) return { code: "missingField", path, values: { field: String(path.at(-1) ?? "") } };
      return {
        code: "notAllowed",
        path,
        values: { found: short(value), allowed: issue.values.map(String).join(", ") },
      };
    case "invalid_key":
      return { code: "badId", path, key: true, values: { id: short(path.at(-1)) } };
    case "invalid_format":
      return { code: "badFormat", path, values: { found: short(value) } };
    case "too_big":
      if (issue.origin === "string") return { code: "tooLong", path, values: { limit: Number(issue.maximum) } };
      return { code: "outOfRange", path, values: { found: short(value) } };
    case "too_small":
      return { code: "outOfRange", path, values: { found: short(value) } };
    default:
      return { code: "wrongType", path, values: { expected: expectedIn(issue), found: typeName(value) } };
  }
}

/** What a union would have taken, such as "string, int, array". */
function expectedIn(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_union") return "";
  const expected = issue.errors.flat().flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : []));
  return [...new Set(expected)].join(", ");
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

const SHORT = 60;

function short(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
