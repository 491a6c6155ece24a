import { describe, expect, it } from "vitest";
import { drawnModel, worldOf } from "../testing/drawing.ts";
import { elementsIn } from "./cull.ts";

const { scene } = worldOf(drawnModel());
const EVERYTHING = { x: -1000, y: -1000, w: 4000, h: 4000 };

describe("what is drawn", () => {
  it("comes parents first", () => {
    const drawn = elementsIn(scene, EVERYTHING, 1);
    expect(new Set(drawn)).toEqual(new Set(scene.order));
    for (const id of drawn) {
      const zone = scene.parentOf(id);
      if (zone !== undefined) expect(drawn.indexOf(zone)).toBeLessThan(drawn.indexOf(id));
    }
  });

  it("leaves out what is out of view, with all it holds", () => {
    expect(elementsIn(scene, { x: 0, y: 0, w: 200, h: 200 }, 1)).toEqual(["user"]);
    expect(elementsIn(scene, { x: 660, y: 100, w: 10, h: 10 }, 1)).toEqual(["vpc", "cluster", "orders"]);
  });

  it("leaves out what a zone holds that is too small to see", () => {
    expect(new Set(elementsIn(scene, EVERYTHING, 0.012))).toEqual(new Set(["vpc", "user"]));
  });

  it("leaves out, or keeps only, what is carried", () => {
    const carried = new Set(["payments", "api", "ledger"]);
    expect(elementsIn(scene, EVERYTHING, 1, carried)).not.toContain("api");
    expect(elementsIn(scene, EVERYTHING, 1, undefined, carried)).toEqual(["payments", "api", "ledger"]);
  });
});
