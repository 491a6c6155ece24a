import { describe, expect, it } from "vitest";
import { captionOf } from "./caption.ts";
import { drawnModel, Hand, worldOf } from "./testing/drawing.ts";

const api = { x: 400, y: 168 };
const inOrders = { x: 800, y: 200 };

function said(hand: Hand): string | undefined {
  return captionOf(hand.state, hand.world)?.text;
}

describe("the words beside the pointer", () => {
  it("name the zone that a drop goes into", () => {
    const hand = new Hand(worldOf(drawnModel())).down(api).move(inOrders);
    expect(said(hand)).toBe("Move into orders");
    expect(said(hand.move(inOrders, { alt: true }))).toBe("Copy to orders");
  });

  it("say nothing while something stays in its zone", () => {
    expect(said(new Hand(worldOf(drawnModel())).down(api).move({ x: 440, y: 180 }))).toBeUndefined();
    expect(said(new Hand(worldOf(drawnModel())).down(api).move(inOrders, { ctrl: true }))).toBeUndefined();
  });

  it("say what is left behind outside all zones", () => {
    expect(said(new Hand(worldOf(drawnModel())).down(api).move({ x: 100, y: 700 }))).toBe("Move out of payments");
  });

  it("refuse in another tone than they invite", () => {
    const hand = new Hand(worldOf(drawnModel())).down({ x: 330, y: 110 }).move({ x: 1020, y: 460 });
    expect(captionOf(hand.state, hand.world)?.tone).toBe("refusing");
  });

  it("name the end that a flow would have", () => {
    const hand = new Hand(worldOf(drawnModel())).down({ x: 478, y: 168 }).move({ x: 400, y: 248 });
    expect(said(hand)).toBe("Connect to ledger");
  });

  it("tell the size while resizing", () => {
    const hand = new Hand(worldOf(drawnModel(), { elements: ["orders"] })).down({ x: 980, y: 300 });
    expect(said(hand.move({ x: 1003, y: 341 }))).toBe("344 × 240");
  });

  it("are none when nothing is carried", () => {
    expect(said(new Hand(worldOf(drawnModel())))).toBeUndefined();
  });
});
