import type { Rectangle } from "@bartizan/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spotAround } from "./spotAround.ts";

const meet = (a: Rectangle, b: Rectangle) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const length = fc.integer({ min: 8, max: 200 });
const corner = fc.integer({ min: -300, max: 300 });
const boxes = fc.array(fc.record({ x: corner, y: corner, w: length, h: length }), { maxLength: 12 });

describe("a spot around a point", () => {
  it("is the point itself when nothing is there", () => {
    expect(spotAround({ w: 144, h: 48 }, [], { x: 72, y: 24 })).toEqual({ x: 0, y: 0, w: 144, h: 48 });
  });

  it("is beside what stands on the point", () => {
    const spot = spotAround({ w: 144, h: 48 }, [{ x: 0, y: 0, w: 144, h: 48 }], { x: 72, y: 24 });
    expect(Math.abs(spot.x) + Math.abs(spot.y)).toBeLessThan(200);
  });

  it("never lies on anything", () => {
    fc.assert(
      fc.property(boxes, (taken) => {
        const spot = spotAround({ w: 144, h: 48 }, taken, { x: 10, y: 10 });
        expect(taken.some((box) => meet(box, spot))).toBe(false);
      }),
    );
  });
});
