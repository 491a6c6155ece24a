import { FACTS } from "@bartizan/model";
import type { Condition } from "../catalogue/condition.ts";

/** A combination of answers: what a fact is, or whether something is drawn, by the text of the part that asks. */
type Assignment = ReadonlyMap<string, string | number | boolean>;

/** More combinations than any sensible condition has; beyond them it is taken to be decidable. */
const LIMIT = 20_000;
const SOMETHING_ELSE = "\u0000else";

function atomOf(condition: Condition): string {
  return "fact" in condition ? `fact ${condition.fact} of ${condition.of}` : JSON.stringify(condition);
}

function collect(condition: Condition, atoms: Map<string, Set<string | number | boolean>>): void {
  if ("all" in condition) for (const part of condition.all) collect(part, atoms);
  else if ("any" in condition) for (const part of condition.any) collect(part, atoms);
  else if ("not" in condition) collect(condition.not, atoms);
  else if ("fact" in condition) {
    const values = atoms.get(atomOf(condition)) ?? new Set(valuesOf(condition.fact));
    for (const value of condition.in) values.add(value);
    atoms.set(atomOf(condition), values);
  } else atoms.set(atomOf(condition), new Set([true, false]));
}

function valuesOf(fact: string): readonly (string | number)[] {
  const { type, values = [] } = FACTS.get(fact) ?? {};
  const ids = values.map(({ id }) => id);
  return type === "enum" ? ids : [...ids, SOMETHING_ELSE];
}

function holds(condition: Condition, assignment: Assignment): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, assignment));
  if ("any" in condition) return condition.any.some((part) => holds(part, assignment));
  if ("not" in condition) return !holds(condition.not, assignment);
  const value = assignment.get(atomOf(condition));
  if ("fact" in condition) return value !== undefined && typeof value !== "boolean" && condition.in.includes(value);
  return value === true;
}

function* assignments(
  atoms: readonly (readonly [string, ReadonlySet<string | number | boolean>])[],
): Generator<Assignment> {
  const [first, ...rest] = atoms;
  if (!first) {
    yield new Map();
    return;
  }
  for (const assignment of assignments(rest)) {
    for (const value of first[1]) yield new Map(assignment).set(first[0], value);
  }
}

/**
 * Whether a model can make it true, and whether one can make it false: all combinations of the values of its facts and
 * of what may be drawn or not are tried.
 */
export function decidable(condition: Condition): { readonly canHold: boolean; readonly canFail: boolean } {
  const atoms = new Map<string, Set<string | number | boolean>>();
  collect(condition, atoms);
  const count = [...atoms.values()].reduce((product, values) => product * values.size, 1);
  if (count > LIMIT) return { canHold: true, canFail: true };
  const found = { canHold: false, canFail: false };
  for (const assignment of assignments([...atoms])) {
    if (holds(condition, assignment)) found.canHold = true;
    else found.canFail = true;
    if (found.canHold && found.canFail) break;
  }
  return found;
}
