/** What a filter looks at. */
export const FILTER_KEYS = [
  "status",
  "sev",
  "stride",
  "is",
  "crosses",
  "control",
  "kind",
  "on",
  "layer",
  "gap",
  "actor",
  "attacker",
] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

/** `status:open,planned`: one of the values; with `-` before it, none of them. */
export interface Filter {
  readonly key: FilterKey;
  readonly values: readonly string[];
  readonly not: boolean;
}

export interface Query {
  readonly filters: readonly Filter[];
  /** Words that must occur, in lower case. */
  readonly words: readonly string[];
  /** Filters that do not exist: "colour:red". */
  readonly unknown: readonly string[];
}

const OTHER_NAMES: Readonly<Record<string, FilterKey>> = {
  severity: "sev",
  letter: "stride",
  conf: "is",
  target: "on",
};

/** A query line in parts. Anything is allowed; quotes keep words together: `on:"orders api"`. */
export function parseQuery(text: string): Query {
  const filters: Filter[] = [];
  const words: string[] = [];
  const unknown: string[] = [];
  for (const [part] of text.matchAll(/-?[\w-]+:"[^"]*"?|"[^"]*"?|\S+/g)) {
    const found = /^(-?)([a-z]+):(.*)$/i.exec(part);
    const name = found?.[2]?.toLowerCase() ?? "";
    const key = FILTER_KEYS.find((one) => one === name) ?? OTHER_NAMES[name];
    if (!found) words.push(bare(part).toLowerCase());
    else if (!key) unknown.push(part);
    else {
      const values = bare(found[3] ?? "")
        .toLowerCase()
        .split(",")
        .map((value) => value.trim())
        .filter(Boolean);
      // "status:" is about to be typed on; it does not hide everything meanwhile.
      if (values.length > 0) filters.push({ key, values, not: found[1] === "-" });
    }
  }
  return { filters, words: words.filter(Boolean), unknown };
}

/** The line with one filter replaced, or taken out when there are no values. */
export function withFilter(text: string, key: FilterKey, values: readonly string[]): string {
  const others = [...text.matchAll(/-?[\w-]+:"[^"]*"?|"[^"]*"?|\S+/g)]
    .map(([part]) => part)
    .filter((part) => !part.toLowerCase().startsWith(`${key}:`));
  return [...others, ...(values.length > 0 ? [`${key}:${values.join(",")}`] : [])].join(" ");
}

function bare(text: string): string {
  return text.replaceAll('"', "");
}
