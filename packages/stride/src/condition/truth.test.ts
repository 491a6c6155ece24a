import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Ask,
  all,
  any,
  anyOne,
  type Expression,
  leaf,
  negate,
  severalOf,
  truthNow,
  truthWhen,
} from "./expression.ts";
import { agree, and, NO, not, or, type Truth, UNKNOWN, YES } from "./truth.ts";

const TRUTHS: readonly Truth[] = [NO, UNKNOWN, YES];

describe("three values", () => {
  test.each([
    [NO, NO, NO, NO],
    [NO, UNKNOWN, NO, UNKNOWN],
    [NO, YES, NO, YES],
    [UNKNOWN, NO, NO, UNKNOWN],
    [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    [UNKNOWN, YES, UNKNOWN, YES],
    [YES, NO, NO, YES],
    [YES, UNKNOWN, UNKNOWN, YES],
    [YES, YES, YES, YES],
  ] as const)("%i with %i: and is %i, or is %i", (a, b, both, either) => {
    expect([and(a, b), or(a, b)]).toEqual([both, either]);
  });

  test("not turns yes and no round and leaves unknown", () => {
    expect(TRUTHS.map(not)).toEqual([YES, UNKNOWN, NO]);
  });

  test("several possibilities say only what all of them agree on", () => {
    expect([agree([YES, YES]), agree([NO, NO]), agree([YES, NO]), agree([YES, UNKNOWN]), agree([])]).toEqual([
      YES,
      NO,
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
    ]);
  });
});

function asked(key: string): Expression {
  const ask: Ask = { key, kind: "fact", id: key, askAt: key, place: key, as: "own" };
  return leaf(ask, (value) => (value === "yes" ? YES : NO));
}

const KEYS = ["a", "b", "c"];

const { expression } = fc.letrec<{ expression: Expression; branch: Expression }>((tie) => ({
  branch: fc.oneof(
    fc.array(tie("expression"), { maxLength: 3 }).map(all),
    fc.array(tie("expression"), { maxLength: 3 }).map(any),
    tie("expression").map(negate),
    fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map((of) => severalOf(of, 2)),
    fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map(anyOne),
  ),
  expression: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...TRUTHS),
    fc.constantFrom(...KEYS).map(asked),
    tie("branch"),
  ),
}));

describe("what is open", () => {
  test("an answer never overturns what is already known", () => {
    fc.assert(
      fc.property(expression, fc.constantFrom(...KEYS), fc.constantFrom("yes", "no"), (it, key, answer) => {
        const before = truthNow(it);
        if (before !== UNKNOWN) expect(truthWhen(it, key, answer)).toBe(before);
      }),
    );
  });

  test("the same parts make the same expression", () => {
    fc.assert(
      fc.property(fc.array(expression, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(all([...parts])).toBe(all(parts));
        expect(any([...parts])).toBe(any(parts));
        expect(negate(any(parts))).toBe(negate(any(parts)));
      }),
    );
  });

  test("folding the certain parts away changes nothing: all is the smallest, any the greatest", () => {
    fc.assert(
      fc.property(fc.array(expression, { minLength: 1, maxLength: 4 }), (parts) => {
        const truths = parts.map((part) => truthNow(part));
        expect(truthNow(all(parts))).toBe(Math.min(...truths));
        expect(truthNow(any(parts))).toBe(Math.max(...truths));
      }),
    );
  });
});
