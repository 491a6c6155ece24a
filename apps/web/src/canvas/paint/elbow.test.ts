import fc from "fast-check";
import { expect, it } from "vitest";
import { elbow } from "./elbow.ts";

const boxes = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  w: fc.integer({ min: 10, max: 300 }),
  h: fc.integer({ min: 10, max: 300 }),
});

it("an elbow has right angles only, and begins and ends on the borders", () => {
  fc.assert(
    fc.property(boxes, boxes, (from, to) => {
      const line = elbow(from, to);
      line.slice(1).forEach((point, index) => {
        const before = line[index];
        expect(before && (before.x === point.x || before.y === point.y)).toBe(true);
      });
      const start = line[0];
      const end = line.at(-1);
      expect(start && onBorder(from, start)).toBe(true);
      expect(end && onBorder(to, end)).toBe(true);
    }),
  );
});

function onBorder({ x, y, w, h }: { x: number; y: number; w: number; h: number }, at: { x: number; y: number }) {
  return at.x === x || at.x === x + w || at.y === y || at.y === y + h;
}
