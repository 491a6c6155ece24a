import { FACTS, type Fact, type FactValue, type Id, type Reading } from "@bartizan/model";
import type { FactCondition } from "../catalogue/condition.ts";
import { askFact } from "./ask.ts";
import { type Check, NOTHING } from "./check.ts";
import { type Ask, all, anyOne, type Expression, type Leaf, leaf as openLeaf } from "./expression.ts";
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

/** Whether it matters at all: the kind has such a fact, and the fact that makes it matter, where the kind has that, says so. */
function gate(view: View, target: Id, fact: string): Truth {
  const kind = view.kind(target);
  if (kind && !kind.facts.includes(fact)) return NO;
  const when = FACTS.get(fact)?.when;
  if (!when) return YES;
  const reading = view.fact(target, when.fact);
  if (reading.state === "said") return truthOf(matches(reading.value, new Set(when.in)));
  return kind && !kind.facts.includes(when.fact) ? YES : UNKNOWN;
}

function testOne(view: View, target: Id, fact: string, wanted: ReadonlySet<string | number>): Truth {
  const reading = view.fact(target, fact);
  if (reading.state === "said") return truthOf(matches(reading.value, wanted));
  return gate(view, target, fact) === NO ? NO : UNKNOWN;
}

/** Leaves of one condition, one for each question and whether it waits: whoever asks the same gets the same. */
type Leaves = readonly [asked: WeakMap<Ask, Leaf>, waiting: WeakMap<Ask, Leaf>];

function leafOf(leaves: Leaves, ask: Ask, waits: boolean, wanted: ReadonlySet<string | number>): Leaf {
  const known = leaves[waits ? 1 : 0];
  let leaf = known.get(ask);
  if (!leaf) {
    leaf = openLeaf(ask, (value) => truthOf(matches(value, wanted)), waits);
    known.set(ask, leaf);
  }
  return leaf;
}

function openOne(
  view: View,
  target: Id,
  fact: string,
  wanted: ReadonlySet<string | number>,
  leaves: Leaves,
): Expression {
  const reading = view.fact(target, fact);
  if (reading.state === "said") return truthOf(matches(reading.value, wanted));
  const matters = gate(view, target, fact);
  if (matters === NO) return NO;
  const leaf = leafOf(leaves, askFact(view, target, fact, reading), matters === UNKNOWN, wanted);
  const when = FACTS.get(fact)?.when;
  if (matters === YES || !when) return leaf;
  return all([gateOf(when).open(view, target), leaf]);
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

const gates = new Map<string, Check>();

/** The condition under which a fact matters, compiled once. */
function gateOf({ fact, in: values }: NonNullable<Fact["when"]>): Check {
  const name = `${fact} ${values.join(" ")}`;
  let gate = gates.get(name);
  if (!gate) {
    gate = compileFact({ fact, of: "self", in: values });
    gates.set(name, gate);
  }
  return gate;
}

export function compileFact({ fact, of, in: values }: FactCondition): Check {
  const wanted: ReadonlySet<string | number> = new Set(values);
  const leaves: Leaves = [new WeakMap(), new WeakMap()];
  // Asked of all nodes of a cluster for every pod that nobody placed: the answer is the same for all of them.
  const shared = `${fact} of ${of} in ${values.join(" ")}`;
  const safer = FIXED_FACTS.has(fact) ? NOTHING : saferValues(fact, wanted);
  return {
    test(view, self) {
      const targets = whose(view, self, of);
      const [only] = targets;
      if (only === undefined) return NO;
      if (targets.length === 1) return testOne(view, only, fact, wanted);
      return view.once(shared, only, () => agree(targets.map((target) => testOne(view, target, fact, wanted))));
    },
    open(view, self) {
      const targets = whose(view, self, of);
      const [only] = targets;
      if (only === undefined) return NO;
      if (targets.length === 1) return openOne(view, only, fact, wanted, leaves);
      return view.once(`open ${shared}`, only, () =>
        anyOne(targets.map((target) => openOne(view, target, fact, wanted, leaves))),
      );
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
