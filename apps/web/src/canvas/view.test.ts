import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encloses } from "./geometry.ts";
import {
  fitted,
  MAX_ZOOM,
  MIN_ZOOM,
  panned,
  revealed,
  seen,
  toDiagram,
  toScreen,
  type View,
  zoomedAt,
} from "./view.ts";

const view: View = { x: 0, y: 0, zoom: 1, width: 800, height: 600 };

const views = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const points = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });

describe("the view", () => {
  it("finds the way back from the screen to the diagram", () => {
    fc.assert(
      fc.property(views, points, (any, at) => {
        const back = toDiagram(any, toScreen(any, at));
        expect(back.x).toBeCloseTo(at.x, 5);
        expect(back.y).toBeCloseTo(at.y, 5);
      }),
    );
  });

  it("keeps the place under the pointer when zooming", () => {
    fc.assert(
      fc.property(views, points, fc.double({ min: 0.01, max: 8, noNaN: true }), (any, screen, zoom) => {
        const before = toDiagram(any, screen);
        const after = toDiagram(zoomedAt(any, zoom, screen), screen);
        expect(after.x).toBeCloseTo(before.x, 3);
        expect(after.y).toBeCloseTo(before.y, 3);
      }),
    );
  });

  it("never zooms out of bounds", () => {
    expect(zoomedAt(view, 99, { x: 0, y: 0 }).zoom).toBe(MAX_ZOOM);
    expect(zoomedAt(view, 0, { x: 0, y: 0 }).zoom).toBe(MIN_ZOOM);
  });

  it("shows everything when fitted, without enlarging what is small", () => {
    const wide = { x: -300, y: 100, w: 4000, h: 500 };
    expect(encloses(seen(fitted(view, [wide])), wide)).toBe(true);
    expect(fitted(view, [{ x: 0, y: 0, w: 10, h: 10 }]).zoom).toBe(1);
  });

  it("stays as it is when there is nothing to fit", () => {
    expect(fitted(view, [])).toBe(view);
  });

  it("pans just so far that a hidden box is seen, and not at all when it is", () => {
    const hidden = { x: 900, y: 50, w: 100, h: 50 };
    const moved = revealed(view, hidden);
    expect(encloses(seen(moved), hidden)).toBe(true);
    expect(moved.zoom).toBe(1);
    expect(revealed(moved, hidden)).toBe(moved);
  });

  it("moves the picture with the hand", () => {
    expect(panned(view, 10, -20)).toEqual({ ...view, x: 10, y: -20 });
  });
});
