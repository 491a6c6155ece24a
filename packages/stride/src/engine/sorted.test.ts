import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedAfter } from "./sorted.ts";

const order = (a: number, b: number): number => a - b;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 40 }));

test("a sorted list loses and gets items and stays sorted, also where one comes for its equal", () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (list, some, come) => {
      const sorted = list.toSorted(order);
      const gone = some.filter((item) => list.includes(item));
      const left = sorted.filter((item) => !gone.includes(item));
      const added = come.filter((item) => !left.includes(item));
      expect(sortedAfter(sorted, gone, added, order)).toEqual([...left, ...added].sort(order));
    }),
  );
});

test("a list that nothing goes from or comes to is the same list", () => {
  const list = [1, 2, 3];
  expect(sortedAfter(list, [], [], order)).toBe(list);
});
