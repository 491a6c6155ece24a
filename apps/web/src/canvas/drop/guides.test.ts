import { describe, expect, it } from "vitest";
import { align } from "./guides.ts";

const neighbour = { x: 100, y: 300, w: 144, h: 48 };

describe("guides", () => {
  it("pull a box whose left edge is near a neighbour's onto it and show the line", () => {
    const aligned = align({ x: 103, y: 0, w: 80, h: 40 }, [neighbour], 5);
    expect(aligned.dx).toBe(-3);
    expect(aligned.dy).toBeUndefined();
    expect(aligned.guides).toContainEqual({ from: { x: 100, y: 0 }, to: { x: 100, y: 348 } });
  });

  it("pull middles onto middles", () => {
    const { dx } = align({ x: 134, y: 0, w: 80, h: 40 }, [neighbour], 5);
    expect(dx).toBe(-2);
  });

  it("leave a box alone that is near nothing", () => {
    expect(align({ x: 20, y: 20, w: 10, h: 10 }, [neighbour], 5)).toEqual({ dx: undefined, dy: undefined, guides: [] });
  });

  it("take the nearest of several neighbours", () => {
    const other = { ...neighbour, x: 104 };
    expect(align({ x: 103, y: 0, w: 30, h: 40 }, [neighbour, other], 5).dx).toBe(1);
  });
});
