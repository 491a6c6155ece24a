import type { Id } from "@bartizan/model";
import { type Check, NOTHING } from "./check.ts";
import { all, any, atLeast, type Expression, severalOf } from "./expression.ts";
import type { Because } from "./reasons.ts";
import { NO, or, type Truth, UNKNOWN, YES } from "./truth.ts";
import type { View } from "./view.ts";

/** Enough to recognise the reason. */
const SHOWN = 5;

/** Something that is counted. */
export interface Candidate {
  /** What the inner condition is about: a flow, or a contained element. */
  readonly id: Id;
  /** Candidates with the same word count once: two flows to one cluster. */
  readonly counts: Id;
}

/** More that may be counted, and nobody can say for certain: the same for everything in `zone`. */
export interface Maybe {
  readonly zone: Id;
  readonly ids: readonly Id[];
}

export interface Candidates {
  /** Says what is looked for, the same for all that look for the same. */
  readonly name: string;
  readonly where: Check | undefined;
  of(view: View, self: Id): readonly Candidate[];
  maybe?(view: View, self: Id): Maybe | undefined;
  because(view: View, self: Id, id: Id): Because;
  missing(self: Id): Because;
}

/** At least `count` candidates for which the inner condition holds. */
export function exists(candidates: Candidates, count = 1): Check {
  const { where, name } = candidates;
  const test = (view: View, id: Id): Truth => (where ? where.test(view, id) : YES);
  const opened = (view: View, id: Id): Expression => (where ? where.open(view, id) : YES);

  // Which node a pod runs on is drawn, not asked: whatever is said of such a pod, it stays open.
  const maybes = (view: View, self: Id): readonly Id[] => candidates.maybe?.(view, self)?.ids ?? NOTHING;
  const maybeTruth = (view: View, self: Id): Truth => {
    const maybe = candidates.maybe?.(view, self);
    if (!maybe) return NO;
    return view.once(`may ${name}`, maybe.zone, () => (maybe.ids.some((id) => test(view, id) !== NO) ? UNKNOWN : NO));
  };
  const maybeOpen = (view: View, self: Id): Expression => {
    const maybe = candidates.maybe?.(view, self);
    if (!maybe) return NO;
    const found = view.once(`may be open ${name}`, maybe.zone, () => any(maybe.ids.map((id) => opened(view, id))));
    return all([UNKNOWN, found]);
  };

  /** One entry for each thing that counts: the parts of its candidates. */
  const grouped = <Value>(view: View, self: Id, pick: (id: Id) => Value): Value[][] => {
    const groups = new Map<Id, Value[]>();
    for (const { id, counts } of candidates.of(view, self)) {
      const group = groups.get(counts) ?? [];
      group.push(pick(id));
      groups.set(counts, group);
    }
    return [...groups.values()];
  };

  const testAny = (view: View, self: Id): Truth => {
    let truth: Truth = NO;
    for (const { id } of candidates.of(view, self)) {
      const next = test(view, id);
      if (next === YES) return YES;
      truth = or(truth, next);
    }
    return or(truth, maybeTruth(view, self));
  };

  return {
    test(view, self) {
      if (count === 1) return testAny(view, self);
      const best = grouped(view, self, (id) => test(view, id)).map((truths) => Math.max(...truths) as Truth);
      const unsure = maybes(view, self).map((id): Truth => (test(view, id) === NO ? NO : UNKNOWN));
      return atLeast([...best, ...unsure], count);
    },
    open(view, self) {
      if (count === 1) {
        return any([...candidates.of(view, self).map(({ id }) => opened(view, id)), maybeOpen(view, self)]);
      }
      const unsure = maybes(view, self).map((id) => all([UNKNOWN, opened(view, id)]));
      return severalOf([...grouped(view, self, (id) => opened(view, id)).map(any), ...unsure], count);
    },
    because: (view, self) =>
      candidates
        .of(view, self)
        .filter(({ id }) => test(view, id) === YES)
        .slice(0, SHOWN)
        .flatMap(({ id }) => [candidates.because(view, self, id), ...(where?.because(view, id) ?? NOTHING)]),
    against: (_view, self) => [candidates.missing(self)],
    stops(view, self) {
      if (maybeTruth(view, self) !== NO) return NOTHING;
      const possible = candidates.of(view, self).filter(({ id }) => test(view, id) !== NO);
      const [only] = possible;
      return only && possible.length === 1 ? (where?.stops(view, only.id) ?? NOTHING) : NOTHING;
    },
  };
}
