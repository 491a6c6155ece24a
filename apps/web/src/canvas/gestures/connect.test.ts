import { describe, expect, it } from "vitest";
import { drawnModel, Hand, worldOf } from "../testing/drawing.ts";

const api = { x: 400, y: 168 };
const ledger = { x: 400, y: 248 };
/** In the ring to the right of api and of ledger. */
const besideApi = { x: 478, y: 168 };
const user = { x: 100, y: 60 };
/** The middle of the right border of orders, and its title. */
const ordersTitle = { x: 690, y: 110 };
const inOrders = { x: 800, y: 200 };

describe("drawing a flow", () => {
  it("starts in the ring around a leaf and ends on another", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(besideApi, ledger);
    expect([...hand.after().flows.values()]).toContainEqual({ from: "api", to: "ledger" });
    expect(hand.effects.at(-1)).toMatchObject({ do: "edit", say: "Connected api to ledger" });
  });

  it("selects the new flow, so that it can be named at once", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(besideApi, ledger);
    const [added] = hand.change();
    expect(hand.effects.at(-1)).toMatchObject({ select: { flows: [added?.id] } });
  });

  it("may end at a zone, by its title or border", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(besideApi, ordersTitle);
    expect([...hand.after().flows.values()]).toContainEqual({ from: "api", to: "orders" });
  });

  it("may start at a pip of a zone", () => {
    // The middle of the left border of orders.
    const hand = new Hand(worldOf(drawnModel())).drag({ x: 656, y: 196 }, user);
    expect([...hand.after().flows.values()]).toContainEqual({ from: "orders", to: "user" });
  });

  it("offers kinds that fit where it is let go on free space, for the zone there", () => {
    const hand = new Hand(worldOf(drawnModel())).drag(besideApi, inOrders);
    expect(hand.change()).toEqual([]);
    expect(hand.effects.at(-1)).toEqual({ do: "offer", from: "api", at: inOrders, parent: "orders" });
  });

  it("goes by two clicks as well: on the ring, then on the end", () => {
    const hand = new Hand(worldOf(drawnModel())).click(besideApi);
    expect(hand.state).toMatchObject({ name: "connect", mode: "click", from: "api" });
    expect([...hand.click(ledger).after().flows.values()]).toContainEqual({ from: "api", to: "ledger" });
  });

  it("goes by keyboard: start, then an element chosen for each end that is missing", () => {
    const hand = new Hand(worldOf(drawnModel())).send({ type: "connect", from: undefined });
    hand.send({ type: "choose", id: "user" }).send({ type: "choose", id: "ledger" });
    expect([...hand.after().flows.values()]).toContainEqual({ from: "user", to: "ledger" });
  });

  it("refuses to end where it starts and says so", () => {
    const hand = new Hand(worldOf(drawnModel())).send({ type: "connect", from: "api" }).click(api);
    expect(hand.change()).toEqual([]);
    expect(hand.effects.at(-1)).toMatchObject({ do: "say", tone: "warning" });
  });

  it("draws nothing after Escape", () => {
    const hand = new Hand(worldOf(drawnModel())).click(besideApi).send({ type: "cancel" }).click(ledger);
    expect(hand.change()).toEqual([]);
  });

  it("does not start inside a leaf: that moves it", () => {
    expect(new Hand(worldOf(drawnModel())).down(api).move(ledger).state.name).toBe("move");
  });
});

describe("dragging an end of the selected flow", () => {
  it("connects it to another element", () => {
    const world = worldOf(drawnModel(), { flows: ["ask"] });
    const end = world.scene.route("ask", "full").points.at(-1);
    if (!end) throw new Error("no line");
    const hand = new Hand(world).drag({ x: end[0], y: end[1] }, ledger);
    expect(hand.after().flows.get("ask")).toMatchObject({ from: "user", to: "ledger" });
  });

  it("leaves it as it was when let go on free space", () => {
    const world = worldOf(drawnModel(), { flows: ["ask"] });
    const end = world.scene.route("ask", "full").points.at(-1);
    if (!end) throw new Error("no line");
    expect(new Hand(world).drag({ x: end[0], y: end[1] }, inOrders).change()).toEqual([]);
  });
});

describe("bending a flow", () => {
  it("pulls a corner out of the selected line, and only out of a selected one", () => {
    const middle = (world: ReturnType<typeof worldOf>) => {
      const [a, b] = world.scene.route("ask", "full").points;
      if (!a || !b) throw new Error("no line");
      return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2 };
    };
    const selected = worldOf(drawnModel(), { flows: ["ask"] });
    const at = middle(selected);
    const to = { x: 208, y: 400 };
    const hand = new Hand(selected).drag(at, to);
    expect(hand.after().layout.get("main")?.get("ask")).toEqual({ bends: [[208, 400]] });
    expect(new Hand(worldOf(drawnModel())).drag(at, to).change()).toEqual([]);
  });

  it("moves a corner, and a double click takes it away", () => {
    const bent = drawnModel();
    const places = new Map(bent.layout.get("main")).set("ask", { bends: [[208, 400]] });
    const world = worldOf({ ...bent, layout: new Map([["main", places]]) }, { flows: ["ask"] });
    const moved = new Hand(world).drag({ x: 208, y: 400 }, { x: 216, y: 320 });
    expect(moved.after().layout.get("main")?.get("ask")).toEqual({ bends: [[216, 320]] });
    const corner = { x: 208, y: 400 };
    const removed = new Hand(world).click(corner).click(corner, { count: 2 });
    expect(removed.after().layout.get("main")?.has("ask")).toBe(false);
  });
});
