import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, differenceInOrder, patched, patchedInOrder, sameValue } from "./difference.ts";

interface Item {
  key: string;
  value: { n: number; list: readonly string[] };
}

const keyOf = ({ key }: Item) => key;
const item: fc.Arbitrary<Item> = fc.record({
  key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  value: fc.record({ n: fc.integer({ min: 0, max: 2 }), list: fc.array(fc.constantFrom("x", "y"), { maxLength: 2 }) }),
});
const list = fc.uniqueArray(item, { selector: keyOf });
const sorted = list.map((items) => items.toSorted((a, b) => (a.key < b.key ? -1 : 1)));

describe("what differs between two lists", () => {
  it("is enough to make the later one from the earlier one", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(patched(before, difference(before, structuredClone(after), keyOf), keyOf)).toEqual(after);
      }),
    );
  });

  it("is enough for sorted lists without telling the order", () => {
    fc.assert(
      fc.property(sorted, sorted, (before, after) => {
        const { put, gone } = differenceInOrder(before, structuredClone(after), keyOf);
        expect(patchedInOrder(before, put, gone, keyOf)).toEqual(after);
        expect({ put, gone: gone.toSorted() }).toEqual({
          put: difference(before, after, keyOf).put,
          gone: difference(before, after, keyOf).gone.toSorted(),
        });
      }),
    );
  });

  it("is nothing when both say the same, and then the earlier list itself is kept", () => {
    fc.assert(
      fc.property(list, (before) => {
        const news = difference(before, structuredClone(before), keyOf);
        expect(news).toEqual({ put: [], gone: [] });
        expect(patched(before, news, keyOf)).toBe(before);
      }),
    );
  });

  it("keeps the objects of entries that did not change", () => {
    const a = { key: "a", value: { n: 1, list: [] } };
    const b = { key: "b", value: { n: 1, list: [] } };
    const after = [structuredClone(a), { ...b, value: { n: 2, list: [] } }];
    expect(patched([a, b], difference([a, b], after, keyOf), keyOf)[0]).toBe(a);
  });
});

describe("plain values say the same", () => {
  it("whatever the order of their fields, but not of their lists", () => {
    expect(sameValue({ a: 1, b: [1, { c: "x" }] }, { b: [1, { c: "x" }], a: 1 })).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue({ a: undefined }, {})).toBe(false);
    expect(sameValue([], {})).toBe(false);
  });
});
