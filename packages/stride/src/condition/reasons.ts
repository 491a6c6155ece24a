import type { Id } from "@bartizan/model";

/**
 * One thing that decided that a threat is raised. Ids and words of the registry only, never prose.
 *
 * | kind | target | field | value | at |
 * |---|---|---|---|---|
 * | fact | whose fact | fact id | the value (members of a set joined by ", ") | where it was said, when elsewhere |
 * | crossing | the flow | kind of the boundary | in, out or level | the zone |
 * | containment | the outer element, or for `inside` the inner one | "contains" or "inside" | kind | the other |
 * | flow | whose flow (for an end: the flow) | "in", "out" (for an end: "from", "to") | kind of the other end | the flow (the element) |
 * | asset | who holds it | "stores" or "carries" | classification | the asset |
 * | path | what is reached | "internet", "external" or "lessTrusted" | kinds it does not pass, joined by ", " | |
 * | path | what is reached | "bypasses" | control id | where that control stands |
 * | control | whose control | control id | state | where it was said |
 * | kind | the target | "kind" | kind | |
 *
 * What is missing is a reason too ("no flow to a log store"): then `field` is "no" and the word above ("no out",
 * "no contains"), and `value` names the kinds that are not there.
 */
export interface Because {
  readonly kind: "fact" | "crossing" | "containment" | "flow" | "asset" | "path" | "control" | "kind";
  readonly target: Id;
  readonly field: string;
  readonly value: string;
  readonly at?: Id;
}

/** One thing that would stop it: a fact that could have one of these values, or a control that could be put in place. */
export interface Stop {
  readonly kind: "fact" | "control";
  readonly target: Id;
  readonly field: string;
  readonly values: readonly string[];
  /** Controls with the same number stop it only together. */
  readonly set?: number;
}

/** One item as a line of text, the same for as long as it says the same: what a decision remembers having seen. */
export function becauseKey({ kind, target, field, value, at }: Because): string {
  const where = kind === "crossing" || kind === "containment" || kind === "flow" || kind === "asset" ? ` ${at}` : "";
  return `${kind} ${target} ${field} ${value}${where}`;
}

/** What it says without whom it is about, so that the same reason on many targets is one. */
export function generalise({ kind, field, value }: Because): string {
  return `${kind} ${field} ${value}`;
}

/** Without repetition, in the order in which they were found. */
export function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  if (items.length < 2) return items;
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
