import type { Path } from "../json/locate.ts";
import { add, type Finding } from "./finding.ts";
import { isRecord } from "./raw.ts";

// Assigning to it changes an object's prototype; JSON.parse makes it an ordinary key, which later code would not expect.
const FORBIDDEN = "__proto__";

export interface KeyCount {
  readonly keys: number;
  readonly findings: readonly Finding<"forbiddenKey">[];
}

/** How many keys the objects of a value have, and which of them no object may have. Recurses once a level. */
export function countKeys(value: unknown): KeyCount {
  let keys = 0;
  let forbidden = false;
  const count = (item: unknown): void => {
    if (typeof item !== "object" || item === null) return;
    if (Array.isArray(item)) {
      for (const inner of item) count(inner);
      return;
    }
    for (const key of Object.keys(item)) {
      keys++;
      if (key === FORBIDDEN) forbidden = true;
      else count(Reflect.get(item, key));
    }
  };
  count(value);
  const findings: Finding<"forbiddenKey">[] = [];
  if (forbidden) findForbidden(value, [], findings);
  return { keys, findings };
}

function findForbidden(value: unknown, path: Path, findings: Finding<"forbiddenKey">[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      if (typeof item === "object") findForbidden(item, [...path, index], findings);
    });
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      const inner = [...path, key];
      if (key === FORBIDDEN) add(findings, { code: "forbiddenKey", path: inner, key: true, values: { key } });
      else findForbidden(value[key], inner, findings);
    }
  }
}
