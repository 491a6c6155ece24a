import { describe, expect, it } from "vitest";
import { drawnModel, Hand, worldOf } from "../testing/drawing.ts";

const api = { x: 400, y: 168 };
const ledger = { x: 400, y: 248 };
/** Inside payments, beside its pods. */
const inPayments = { x: 560, y: 260 };

describe("clicking", () => {
  it("selects the leaf under the pointer at once, through all zones around it", () => {
    expect(new Hand(worldOf(drawnModel())).down(api).selected()).toEqual(["api"]);
  });

  it("selects a zone by its title or border only", () => {
    expect(new Hand(worldOf(drawnModel())).click({ x: 330, y: 110 }).selected()).toEqual(["payments"]);
    expect(new Hand(worldOf(drawnModel())).click({ x: 306, y: 270 }).selected()).toEqual(["payments"]);
  });

  it("goes through the inside of a zone and clears the selection", () => {
    expect(new Hand(worldOf(drawnModel(), { elements: ["api"] })).click(inPayments).selected()).toEqual([]);
  });

  it("adds with Shift and takes out what was in", () => {
    const hand = new Hand(worldOf(drawnModel(), { elements: ["api"] }));
    expect(hand.click(ledger, { shift: true }).selected()).toEqual(["api", "ledger"]);
    expect(hand.click(api, { shift: true }).selected()).toEqual(["ledger"]);
  });

  it("keeps several selected while pressed, so that they can be dragged, and narrows to one when let go", () => {
    const hand = new Hand(worldOf(drawnModel(), { elements: ["api", "ledger"] }));
    expect(hand.down(api).selected()).toEqual(["api", "ledger"]);
    expect(hand.up(api).selected()).toEqual(["api"]);
  });

  it("selects a flow up to 10 px beside its line", () => {
    const model = drawnModel();
    const world = worldOf(model);
    const [start, end] = world.scene.route("ask", "full").points;
    if (!start || !end) throw new Error("no line");
    const beside = { x: (start[0] + end[0]) / 2, y: (start[1] + end[1]) / 2 + 8 };
    expect(new Hand(world).click(beside).selected()).toEqual(["ask"]);
  });

  it("opens the name at a double click, of elements and of flows", () => {
    const hand = new Hand(worldOf(drawnModel())).click(api).click(api, { count: 2 });
    expect(hand.effects.at(-1)).toEqual({ do: "rename", target: "api" });
  });

  it("changes nothing in the model", () => {
    const hand = new Hand(worldOf(drawnModel())).click(api).click(inPayments).click(ledger, { shift: true });
    expect(hand.change()).toEqual([]);
  });

  it("selects what a right click is on, and keeps a selection that it is part of", () => {
    const hand = new Hand(worldOf(drawnModel(), { elements: ["api", "ledger"] }));
    expect(hand.down(api, { button: "second" }).selected()).toEqual(["api", "ledger"]);
    expect(hand.down({ x: 100, y: 60 }, { button: "second" }).selected()).toEqual(["user"]);
  });
});

describe("panning", () => {
  it("pushes the view with the middle button or the hand, wherever it starts", () => {
    for (const options of [{ button: "middle" as const }, { hand: true }]) {
      const hand = new Hand(worldOf(drawnModel())).down(api, options).move({ x: 430, y: 150 }).up({ x: 430, y: 150 });
      expect(hand.effects).toEqual([{ do: "pan", dx: 30, dy: -18 }]);
      expect(hand.state.name).toBe("idle");
    }
  });

  it("pushes the view with one finger on free space", () => {
    const hand = new Hand(worldOf(drawnModel()));
    hand.down(inPayments, { pointer: "touch" }).move({ x: 560, y: 300 }, { pointer: "touch" });
    expect(hand.effects).toEqual([{ do: "pan", dx: 0, dy: 40 }]);
  });

  it("zooms with two fingers, whatever one of them had begun", () => {
    const hand = new Hand(worldOf(drawnModel())).down(api, { pointer: "touch" });
    hand.send({ type: "fingers", a: { x: 0, y: 0 }, b: { x: 100, y: 0 } });
    hand.send({ type: "fingers", a: { x: 0, y: 0 }, b: { x: 200, y: 0 } });
    expect(hand.effects.at(-1)).toEqual({ do: "pinch", factor: 2, screen: { x: 100, y: 0 }, dx: 50, dy: 0 });
  });
});
