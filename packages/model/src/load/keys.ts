import type { Path } from "../json/locate.ts";
import type { Finding } from "./finding.ts";
import { isRecord } from "./raw.ts";

// Assigning to it changes an object's prototype; JSON.parse makes it an ordinary key, which later code would not expect.
const FORBIDDEN = "__proto__";

export interface KeyCount {
  keys: number;
  readonly findings: Finding<"forbiddenKey">[];
}

/** How many keys the objects of a value have, and which of them no object may have. Recurses once a level. */
export function countKeys(value: unknown, path: Path = [], count: KeyCount = { keys: 0, findings: [] }): KeyCount {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      if (typeof item === "object" && item !== null) countKeys(item, [...path, index], count);
    });
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      count.keys++;
      const item = value[key];
      const nested = typeof item === "object" && item !== null;
      if (!nested && key !== FORBIDDEN) continue;
      const inner = [...path, key];
      if (key === FORBIDDEN) count.findings.push({ code: "forbiddenKey", path: inner, key: true, values: { key } });
      else countKeys(item, inner, count);
    }
  }
  return count;
}
