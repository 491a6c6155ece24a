import type { Path } from "../json/locate.ts";
import { cleanName, cleanText } from "../schema/text.ts";
import type { Finding } from "./finding.ts";
import { isRecord } from "./raw.ts";

// Fields that stand on one line wherever they are shown.
const NAME_FIELDS = new Set(["name", "title", "label", "owner", "by", "role", "ticket", "tags"]);
// Anything but printable ASCII, or an escape that stands for such a thing. A line break is one too: names have none.
const SUSPICIOUS = /[^\n\r\t -~]|\\[bfnrtu]/;

/** Whether a JSON text may hold strings that need cleaning. Says yes too often rather than too seldom. */
export function mayNeedCleaning(text: string): boolean {
  return SUSPICIOUS.test(text);
}

export interface Cleaned {
  readonly value: unknown;
  readonly findings: readonly Finding<"cleanedText">[];
}

/** The value with every string cleaned. Told: what lost characters; composing accents (NFC) is not worth telling. */
export function cleanValue(value: unknown): Cleaned {
  const findings: Finding<"cleanedText">[] = [];
  const visit = (item: unknown, path: Path, field: string): unknown => {
    if (typeof item === "string") {
      const clean = NAME_FIELDS.has(field) ? cleanName(item) : cleanText(item);
      if (clean.length < item.normalize("NFC").length)
        findings.push({ code: "cleanedText", path, values: { text: clean } });
      return clean;
    }
    if (Array.isArray(item)) return item.map((inner, index) => visit(inner, [...path, index], field));
    if (!isRecord(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, visit(inner, [...path, key], key)]));
  };
  return { value: visit(value, [], ""), findings };
}
