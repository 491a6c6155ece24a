import { describe, expect, it } from "vitest";
import { gripUnder, hasSides, pulled } from "./grips.ts";

const box = { x: 100, y: 100, w: 200, h: 120 };
const least = { x: 120, y: 110, w: 100, h: 60 };

describe("grips", () => {
  it("sit on the corners of the ring around a box", () => {
    expect(gripUnder(box, { x: 96, y: 96 }, 1, 8)).toBe("nw");
    expect(gripUnder(box, { x: 305, y: 224 }, 1, 8)).toBe("se");
  });

  it("are not hit from the middle of the box", () => {
    expect(gripUnder(box, { x: 200, y: 160 }, 1, 8)).toBeUndefined();
  });

  it("sit on the sides of large boxes only", () => {
    expect(gripUnder(box, { x: 200, y: 96 }, 1, 8)).toBe("n");
    expect(hasSides({ ...box, h: 48 }, 1)).toBe(false);
    expect(gripUnder({ ...box, h: 48 }, { x: 200, y: 96 }, 1, 8)).toBeUndefined();
  });

  it("keep the opposite corner where it is", () => {
    expect(pulled(box, "se", { x: 16, y: 24 }, least)).toEqual({ x: 100, y: 100, w: 216, h: 144 });
    expect(pulled(box, "nw", { x: -16, y: -24 }, least)).toEqual({ x: 84, y: 76, w: 216, h: 144 });
  });

  it("never make a box smaller than what it holds", () => {
    expect(pulled(box, "se", { x: -500, y: -500 }, least)).toEqual({ x: 100, y: 100, w: 120, h: 70 });
    expect(pulled(box, "nw", { x: 500, y: 500 }, least)).toEqual({ x: 120, y: 110, w: 180, h: 110 });
  });
});
