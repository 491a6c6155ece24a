import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./spread.ts";

const wanted = fc.array(fc.record({ at: fc.integer({ min: 0, max: 200 }), weight: fc.constantFrom(1, 12, 400) }), {
  minLength: 1,
  maxLength: 8,
});

test("places keep their order and stay on the side", () => {
  fc.assert(
    fc.property(wanted, (all) => {
      const places = spread(all, 10, 190, 20);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((at) => at >= 10 && at <= 190)).toBe(true);
    }),
  );
});

test("one that is alone is where it wants to be, as far as the side reaches", () => {
  expect(spread([{ at: 77, weight: 1 }], 10, 190, 20)).toEqual([77]);
  expect(spread([{ at: 500, weight: 1 }], 10, 190, 20)).toEqual([190]);
});

test("two that want the same place step aside evenly, or the lighter one does", () => {
  expect(
    spread(
      [
        { at: 100, weight: 1 },
        { at: 100, weight: 1 },
      ],
      0,
      200,
      20,
    ),
  ).toEqual([90, 110]);
  const [light = 0, heavy = 0] = spread(
    [
      { at: 100, weight: 1 },
      { at: 100, weight: 400 },
    ],
    0,
    200,
    20,
  );
  expect(heavy).toBe(100);
  expect(light).toBe(80);
});

test("where the side is short they share it evenly", () => {
  const same = { at: 20, weight: 1 };
  expect(spread([same, same, same], 10, 30, 20)).toEqual([10, 20, 30]);
});
