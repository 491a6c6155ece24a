import { FACTS, type FactValue, type Id, type Reading } from "@bartizan/model";
import type { FactCondition } from "../catalogue/condition.ts";
import { askFact } from "./ask.ts";
import { type Check, NOTHING } from "./check.ts";
import { all, type Expression } from "./expression.ts";
import { FIXED_FACTS } from "./fixedFacts.ts";
import type { Because, Stop } from "./reasons.ts";
import { agree, NO, type Truth, truthOf, UNKNOWN, YES } from "./truth.ts";
import type { View } from "./view.ts";
import { whose } from "./whose.ts";

/** A value as text: the members of a set joined, an empty set as "none of these". */
export function valueText(value: FactValue): string {
  if (typeof value === "object") return value.length === 0 ? "none of these" : [...value].sort().join(", ");
  return String(value);
}

function matches(value: FactValue, wanted: ReadonlySet<string | number>): boolean {
  return typeof value === "object" ? value.some((member) => wanted.has(member)) : wanted.has(value);
}

/** Whether it matters at all: the fact that makes it matter says so, and the kind has such a fact. */
function gate(view: View, target: Id, fact: string): Truth {
  const kind = view.kind(target);
  if (kind && !kind.facts.includes(fact)) return NO;
  const when = FACTS.get(fact)?.when;
  if (!when) return YES;
  const reading = view.fact(target, when.fact);
  return reading.state === "said" ? truthOf(matches(reading.value, new Set(when.in))) : UNKNOWN;
}

function testOne(view: View, target: Id, fact: string, wanted: ReadonlySet<string | number>): Truth {
  const reading = view.fact(target, fact);
  if (reading.state === "said") return truthOf(matches(reading.value, wanted));
  return gate(view, target, fact) === NO ? NO : UNKNOWN;
}

function openOne(view: View, target: Id, fact: string, wanted: ReadonlySet<string | number>): Expression {
  const reading = view.fact(target, fact);
  if (reading.state === "said") return truthOf(matches(reading.value, wanted));
  const matters = gate(view, target, fact);
  if (matters === NO) return NO;
  const leaf: Expression = {
    is: "open",
    ask: askFact(view, target, fact, reading),
    decide: (value) => truthOf(matches(value, wanted)),
    waits: matters === UNKNOWN,
  };
  const when = FACTS.get(fact)?.when;
  if (matters === YES || !when) return leaf;
  return all([openOne(view, target, when.fact, new Set(when.in)), leaf]);
}

/** The value that was said; of a set only the members that count, when some are named. */
function said(reading: Reading, target: Id, fact: string, wanted?: ReadonlySet<string | number>): Because[] {
  if (reading.state !== "said") return [];
  const isSet = typeof reading.value === "object";
  const value = isSet && wanted ? reading.value.filter((member) => wanted.has(member)) : reading.value;
  const because: Because = { kind: "fact", target, field: fact, value: valueText(value) };
  return [reading.at === target ? because : { ...because, at: reading.at }];
}

/** Values of the fact that would make the condition false, the safe ones only: those before its riskiest match. */
function saferValues(fact: string, wanted: ReadonlySet<string | number>): readonly string[] {
  const { type, values = [] } = FACTS.get(fact) ?? {};
  if (type === "set") return ["none of these"];
  const ids = values.map(({ id }) => id);
  const lastWanted = ids.findLastIndex((id) => wanted.has(id));
  return ids.filter((id, index) => index < lastWanted && !wanted.has(id));
}

export function compileFact({ fact, of, in: values }: FactCondition): Check {
  const wanted: ReadonlySet<string | number> = new Set(values);
  const safer = FIXED_FACTS.has(fact) ? NOTHING : saferValues(fact, wanted);
  return {
    test(view, self) {
      const targets = whose(view, self, of);
      const [only] = targets;
      if (only === undefined) return NO;
      if (targets.length === 1) return testOne(view, only, fact, wanted);
      return agree(targets.map((target) => testOne(view, target, fact, wanted)));
    },
    open(view, self) {
      const targets = whose(view, self, of);
      const [only] = targets;
      if (only === undefined) return NO;
      if (targets.length === 1) return openOne(view, only, fact, wanted);
      return { is: "agree", of: targets.map((target) => openOne(view, target, fact, wanted)) };
    },
    because: (view, self) =>
      whose(view, self, of)
        .filter((target) => testOne(view, target, fact, wanted) === YES)
        .flatMap((target) => said(view.fact(target, fact), target, fact, wanted)),
    against: (view, self) => whose(view, self, of).flatMap((target) => said(view.fact(target, fact), target, fact)),
    stops(view, self): readonly Stop[] {
      const targets = whose(view, self, of);
      const [target] = targets;
      if (target === undefined || targets.length > 1 || safer.length === 0) return NOTHING;
      return [{ kind: "fact", target, field: fact, values: safer }];
    },
  };
}
