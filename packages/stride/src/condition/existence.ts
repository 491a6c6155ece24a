import type { Id } from "@bartizan/model";
import { type Check, NOTHING } from "./check.ts";
import { any, atLeast, type Expression } from "./expression.ts";
import type { Because } from "./reasons.ts";
import { NO, type Truth, UNKNOWN, YES } from "./truth.ts";
import type { View } from "./view.ts";

/** Enough to recognise the reason. */
const SHOWN = 5;

/** Something that may be one of those that are counted. */
export interface Candidate {
  /** What the inner condition is about: a flow, or a contained element. */
  readonly id: Id;
  /** Whether it is one of those at all: unknown for a pod that may run on another node. */
  readonly truth: Truth;
  /** Candidates with the same word count once: two flows to one cluster. */
  readonly counts: Id;
}

export interface Candidates {
  of(view: View, self: Id): readonly Candidate[];
  because(view: View, self: Id, id: Id): Because;
  missing(self: Id): Because;
  readonly where: Check | undefined;
}

/** At least `count` candidates for which the inner condition holds. */
export function exists(candidates: Candidates, count = 1): Check {
  const { where } = candidates;
  const holds = (view: View, { id, truth }: Candidate): Truth => {
    const inner = where ? where.test(view, id) : YES;
    return inner < truth ? inner : truth;
  };
  const opened = (view: View, { id, truth }: Candidate): Expression => {
    const inner = where ? where.open(view, id) : YES;
    if (truth === YES || inner === NO) return inner;
    // Which node a pod runs on is drawn, not asked: even a "yes" leaves it open.
    return inner === YES ? UNKNOWN : { is: "all", of: [truth, inner] };
  };
  /** One entry for each thing that counts: the best of its candidates. */
  const grouped = <Value>(view: View, self: Id, pick: (candidate: Candidate) => Value): Value[][] => {
    const groups = new Map<Id, Value[]>();
    for (const candidate of candidates.of(view, self)) {
      const group = groups.get(candidate.counts) ?? [];
      group.push(pick(candidate));
      groups.set(candidate.counts, group);
    }
    return [...groups.values()];
  };
  const test = (view: View, self: Id): Truth => {
    if (count > 1) {
      const best = grouped(view, self, (it) => holds(view, it)).map((truths) => Math.max(...truths) as Truth);
      return atLeast(best, count);
    }
    let truth: Truth = NO;
    for (const candidate of candidates.of(view, self)) {
      const next = holds(view, candidate);
      if (next === YES) return YES;
      if (next > truth) truth = next;
    }
    return truth;
  };
  return {
    test,
    open(view, self) {
      if (count > 1) return { is: "atLeast", count, of: grouped(view, self, (it) => opened(view, it)).map(any) };
      return any(candidates.of(view, self).map((candidate) => opened(view, candidate)));
    },
    because: (view, self) =>
      candidates
        .of(view, self)
        .filter((candidate) => holds(view, candidate) === YES)
        .slice(0, SHOWN)
        .flatMap(({ id }) => [candidates.because(view, self, id), ...(where?.because(view, id) ?? NOTHING)]),
    against: (_view, self) => [candidates.missing(self)],
    stops(view, self) {
      const possible = candidates.of(view, self).filter((candidate) => holds(view, candidate) !== NO);
      const [only] = possible;
      return only && possible.length === 1 ? (where?.stops(view, only.id) ?? NOTHING) : NOTHING;
    },
  };
}
