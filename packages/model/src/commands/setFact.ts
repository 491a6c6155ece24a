import { type Change, concat } from "../change.ts";
import type { Model } from "../model.ts";
import type { FactValue } from "../schema/factValue.ts";
import type { Id } from "../schema/id.ts";
import { sortedSet } from "../schema/sortedSet.ts";
import { cleanText } from "../schema/text.ts";
import { changeTarget, withEntry } from "./record.ts";

export interface SetFact {
  readonly target: Id;
  readonly fact: string;
  /** Undefined: nobody knows. */
  readonly value: FactValue | undefined;
}

/** What an element or flow says of itself. */
export function setFact(model: Model, { target, fact, value }: SetFact): Change {
  const clean = cleanValue(value);
  return changeTarget(model, target, ({ facts }) =>
    facts?.[fact] === clean ? undefined : { facts: withEntry(facts, fact, clean) },
  );
}

/** The same fact of several elements and flows. */
export function setFacts(
  model: Model,
  {
    targets,
    fact,
    value,
  }: { readonly targets: readonly Id[]; readonly fact: string; readonly value: FactValue | undefined },
): Change {
  return concat(...targets.map((target) => setFact(model, { target, fact, value })));
}

/** An answer as the file keeps it: texts without control characters, members of a set in order. */
export function cleanValue(value: FactValue | undefined): FactValue | undefined {
  if (typeof value === "string") return cleanText(value);
  return typeof value === "object" ? sortedSet(value) : value;
}
