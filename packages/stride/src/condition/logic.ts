import type { Check } from "./check.ts";
import { NOTHING } from "./check.ts";
import { all, any, negate } from "./expression.ts";
import type { Stop } from "./reasons.ts";
import { NO, not, type Truth, UNKNOWN, YES } from "./truth.ts";

export function allOf(parts: readonly Check[]): Check {
  return {
    test(view, self) {
      let truth: Truth = YES;
      for (const part of parts) {
        const next = part.test(view, self);
        if (next === NO) return NO;
        if (next < truth) truth = next;
      }
      return truth;
    },
    open: (view, self) => all(parts.map((part) => part.open(view, self))),
    because: (view, self) => parts.flatMap((part) => part.because(view, self)),
    against: (view, self) => parts.flatMap((part) => (part.test(view, self) === NO ? part.against(view, self) : [])),
    stops: (view, self) => parts.flatMap((part) => part.stops(view, self)),
  };
}

/** Only what stops every way at once. */
function common(lists: readonly (readonly Stop[])[]): readonly Stop[] {
  const [first = [], ...others] = lists;
  return first.flatMap((stop) => {
    const same = others.map((list) => list.find((it) => it.target === stop.target && it.field === stop.field));
    const values = stop.values.filter((value) => same.every((it) => it?.values.includes(value)));
    return values.length > 0 ? [{ ...stop, values }] : [];
  });
}

export function anyOf(parts: readonly Check[]): Check {
  return {
    test(view, self) {
      let truth: Truth = NO;
      for (const part of parts) {
        const next = part.test(view, self);
        if (next === YES) return YES;
        if (next > truth) truth = next;
      }
      return truth;
    },
    open: (view, self) => any(parts.map((part) => part.open(view, self))),
    because: (view, self) => {
      const certain = parts.filter((part) => part.test(view, self) === YES);
      // Nothing decided it yet: what is certain so far in the parts that may still hold.
      const told = certain.length > 0 ? certain : parts.filter((part) => part.test(view, self) === UNKNOWN);
      return told.flatMap((part) => part.because(view, self));
    },
    against: (view, self) => parts.flatMap((part) => part.against(view, self)),
    stops: (view, self) =>
      common(parts.filter((part) => part.test(view, self) !== NO).map((part) => part.stops(view, self))),
  };
}

export function notThat(part: Check): Check {
  return {
    test: (view, self) => not(part.test(view, self)),
    open: (view, self) => negate(part.open(view, self)),
    because: (view, self) => (part.test(view, self) === NO ? part.against(view, self) : NOTHING),
    against: (view, self) => part.because(view, self),
    stops: () => NOTHING,
  };
}
