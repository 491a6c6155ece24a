import { describe, expect, it } from "vitest";
import { boxIn, drawnModel, Hand, worldOf } from "../testing/drawing.ts";

const api = { x: 400, y: 168 };
/** Free space in the empty namespace orders. */
const inOrders = { x: 800, y: 200 };

describe("dragging an element", () => {
  it("moves it on the grid, as one edit that says so", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(api, { x: 461, y: 190 });
    expect(boxIn(hand.after(), "api")).toMatchObject({ x: 24 + 64, y: 48 + 24 });
    expect(hand.effects.filter((effect) => effect.do === "edit")).toHaveLength(1);
    expect(hand.effects.at(-1)).toMatchObject({ label: "move api", say: "Moved api" });
  });

  it("moves it into the deepest zone under the pointer that accepts it", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(api, inOrders);
    expect(hand.after().elements.get("api")?.parent).toBe("orders");
    expect(hand.effects.at(-1)).toMatchObject({ say: "Moved api into orders" });
  });

  it("says before the drop where it would go", () => {
    const hand = new Hand(worldOf(drawnModel())).down(api).move(inOrders);
    expect(hand.state).toMatchObject({ name: "move", drop: { takes: true, zone: "orders", away: true } });
  });

  it("leaves everything as it was where no zone accepts it, and says why", () => {
    // Between vpc and cluster: a namespace does not lie in a VPC.
    const hand = new Hand(worldOf(drawnModel())).drag({ x: 330, y: 110 }, { x: 1020, y: 460 });
    expect(hand.change()).toEqual([]);
    expect(hand.effects.at(-1)).toMatchObject({ do: "say", tone: "warning" });
  });

  it("keeps its place in the model while Ctrl is held; its zone grows", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(api, inOrders, { ctrl: true });
    expect(hand.after().elements.get("api")?.parent).toBe("payments");
    expect(boxIn(hand.after(), "payments")?.w).toBeGreaterThan(320);
  });

  it("drops a copy while Alt is held, into the zone under the pointer, and selects it", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(api, inOrders, { alt: true });
    const after = hand.after();
    expect(after.elements.size).toBe(8);
    const copies = [...after.elements].filter(([, element]) => element.name === "api copy");
    expect(copies.map(([, element]) => element.parent)).toEqual(["orders"]);
    expect(after.elements.get("api")?.parent).toBe("payments");
    expect(hand.effects.at(-1)).toMatchObject({ select: { elements: [copies[0]?.[0]] } });
  });

  it("carries a zone with all it holds", () => {
    const hand = new Hand(worldOf(drawnModel())).down({ x: 330, y: 110 }).move({ x: 330, y: 190 });
    const { state } = hand;
    expect(state.name === "move" && [...state.carried].sort()).toEqual(["api", "ledger", "payments"]);
    const after = hand.up({ x: 330, y: 190 }).after();
    expect(boxIn(after, "payments")).toMatchObject({ y: 56 + 80 });
    expect(boxIn(after, "api")).toEqual(boxIn(drawnModel(), "api"));
  });

  it("moves several together, each once, even when one lies inside another", () => {
    const world = worldOf(drawnModel(), { elements: ["payments", "api", "user"] });
    const after = new Hand(world).drag({ x: 100, y: 60 }, { x: 108, y: 76 }, { ctrl: true }).after();
    expect(boxIn(after, "user")).toMatchObject({ x: 48, y: 56 });
    expect(boxIn(after, "payments")).toMatchObject({ x: 32, y: 72 });
    expect(boxIn(after, "api")).toMatchObject({ x: 24, y: 48 });
  });

  it("holds on to its zone until the pointer is well past the border", () => {
    const hand = new Hand(worldOf(drawnModel())).down(api).move({ x: 630, y: 168 });
    expect(hand.state).toMatchObject({ drop: { takes: true, zone: "payments", away: false } });
  });

  it("forgets it all on Escape", () => {
    const hand = new Hand(worldOf(drawnModel())).down(api).move(inOrders).send({ type: "cancel" }).up(inOrders);
    expect(hand.change()).toEqual([]);
    expect(hand.state.name).toBe("idle");
  });
});
