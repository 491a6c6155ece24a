import { findingsOf, type Path } from "@bartizan/model/json";
import type * as z from "zod";
import type { CatalogueFinding } from "./finding.ts";

/** How a text of such a field is written, by the start of its pattern. */
const WRITTEN: readonly (readonly [start: string, example: string])[] = [
  ["/^AV:", "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["/^https", "https://example.org/standard"],
  ["/^[a-z][a-z0-9-]{0,63} ->", "shop -> database"],
];

/** What a schema found wrong with a value that lies at `path`. Fields that it does not know are slips, not extras. */
export function schemaFindings(schema: z.ZodType, value: unknown, path: Path): readonly CatalogueFinding[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues
    .flatMap(nearest)
    .flatMap((issue) => told(issue, value))
    .map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

/** Of a choice, what is wrong by the alternative that comes nearest. */
function nearest(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const near = issue.errors.filter(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  const [best] = near.toSorted((a, b) => a.length - b.length);
  if (!best) return [issue];
  return best.flatMap((inner) => nearest({ ...inner, path: [...issue.path, ...inner.path] }));
}

function told(issue: z.core.$ZodIssue, value: unknown): readonly CatalogueFinding[] {
  if (issue.code === "unrecognized_keys") {
    const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    return issue.keys.map((key) => ({ code: "unknownKey", path: [...path, key], key: true, values: { key } }));
  }
  return findingsOf({ issues: [issue] }, value).map((finding): CatalogueFinding => {
    if (finding.code !== "badFormat" || issue.code !== "invalid_format") return finding;
    const example = WRITTEN.find(([start]) => issue.pattern?.startsWith(start))?.[1] ?? "";
    return { ...finding, values: { ...finding.values, example } };
  });
}
