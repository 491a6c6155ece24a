import fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "./heap.ts";

test("keys come out by rank, and in the order they came in where ranks are equal", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), (ranks) => {
      const heap = new Heap();
      for (const [key, rank] of ranks.entries()) heap.push(key, rank);
      const popped: number[] = [];
      for (let key = heap.pop(); key !== undefined; key = heap.pop()) popped.push(key);
      const sorted = ranks.map((rank, key) => ({ rank, key })).sort((a, b) => a.rank - b.rank || a.key - b.key);
      expect(popped).toEqual(sorted.map(({ key }) => key));
    }),
  );
});

test("so they do when some are taken in between", () => {
  const heap = new Heap();
  heap.push(1, 5);
  heap.push(2, 3);
  expect(heap.pop()).toBe(2);
  heap.push(3, 5);
  heap.push(4, 4);
  expect([heap.pop(), heap.pop(), heap.pop(), heap.pop()]).toEqual([4, 1, 3, undefined]);
});
