import { describe, expect, it } from "vitest";
import { boxIn, drawnModel, Hand, worldOf } from "../testing/drawing.ts";

describe("resizing", () => {
  it("pulls the grip of the one selected element on the grid", () => {
    const world = worldOf(drawnModel(), { elements: ["orders"] });
    const hand = new Hand(world).drag({ x: 980, y: 300 }, { x: 1003, y: 341 });
    expect(boxIn(hand.after(), "orders")).toMatchObject({ x: 376, y: 56, w: 344, h: 240 });
    expect(hand.effects.at(-1)).toMatchObject({ label: "resize orders" });
  });

  it("never makes a zone smaller than what it holds", () => {
    const world = worldOf(drawnModel(), { elements: ["payments"] });
    const after = new Hand(world).drag({ x: 628, y: 300 }, { x: 310, y: 110 }).after();
    // Both pods, with room for the title and 16 px around.
    expect(boxIn(after, "payments")).toMatchObject({ w: 24 + 144 + 16, h: 128 + 48 + 16 });
  });

  it("keeps what a zone holds in place when its top left corner moves", () => {
    const world = worldOf(drawnModel(), { elements: ["payments"] });
    const after = new Hand(world).drag({ x: 300, y: 92 }, { x: 292, y: 76 }).after();
    expect(boxIn(after, "payments")).toMatchObject({ x: 16, y: 40 });
    expect(boxIn(after, "api")).toMatchObject({ x: 32, y: 64 });
  });

  it("is not possible on what is not selected: there the border moves the zone", () => {
    expect(new Hand(worldOf(drawnModel())).down({ x: 978, y: 294 }).move({ x: 1000, y: 320 }).state.name).toBe("move");
  });

  it("changes nothing after Escape", () => {
    const world = worldOf(drawnModel(), { elements: ["orders"] });
    const hand = new Hand(world).down({ x: 980, y: 300 }).move({ x: 1003, y: 341 }).send({ type: "cancel" });
    expect(hand.change()).toEqual([]);
  });
});
