import fc from "fast-check";
import { expect, test } from "vitest";
import { Cells } from "./cells.ts";

const at = fc.integer({ min: -9_000_000, max: 9_000_000 });

test("a line is found from any rectangle that it touches, however far out", () => {
  fc.assert(
    fc.property(at, at, fc.nat({ max: 3000 }), fc.boolean(), (x, y, length, flat) => {
      const cells = new Cells();
      const [dx, dy] = flat ? [length, 0] : [0, length];
      cells.addLine("f", [
        [x, y],
        [x + dx, y + dy],
      ]);
      cells.addLine("far", [
        [x + 20_000, y],
        [x + 20_000, y],
      ]);
      const middle = { x: x + dx / 2 - 5, y: y + dy / 2 - 5, w: 10, h: 10 };
      expect(cells.near(middle)).toEqual(["f"]);
      expect(cells.near({ x: x - 50_000, y: y - 50_000, w: 100_000, h: 100_000 })).toEqual(["f", "far"]);
    }),
  );
});

test("a line through many cells is found once, and lines in id order", () => {
  const cells = new Cells();
  for (const id of ["b", "a"]) {
    cells.addLine(id, [
      [0, 0],
      [2000, 0],
      [2000, 2000],
    ]);
  }
  expect(cells.near({ x: 0, y: 0, w: 2000, h: 2000 })).toEqual(["a", "b"]);
});
