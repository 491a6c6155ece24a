import { describe, expect, it } from "vitest";
import { drawnModel, Hand, worldOf } from "../testing/drawing.ts";
import { NO_KEYS } from "./event.ts";

function carry(hand: Hand, kind: string, at: { x: number; y: number }, drop: boolean): Hand {
  return hand.send({ type: "carry", kind, drop, at, screen: at, pointer: "mouse", keys: NO_KEYS });
}

const inOrders = { x: 800, y: 200 };

describe("carrying a kind from the palette", () => {
  it("lights up the zone that accepts it", () => {
    const hand = carry(new Hand(worldOf(drawnModel())), "pod", inOrders, false);
    expect(hand.state).toMatchObject({ name: "place", drop: { takes: true, zone: "orders" } });
    expect(hand.effects).toEqual([]);
  });

  it("places it on the grid where it is let go", () => {
    const hand = carry(new Hand(worldOf(drawnModel())), "pod", { x: 805, y: 203 }, true);
    expect(hand.effects).toMatchObject([{ do: "place", kind: "pod", parent: "orders" }]);
    const [effect] = hand.effects;
    expect(effect?.do === "place" && [effect.at.x % 8, effect.at.y % 8]).toEqual([0, 0]);
    expect(hand.state.name).toBe("idle");
  });

  it("says why a zone does not take it", () => {
    // A subnet does not lie in a namespace, nor in a cluster; the VPC around takes it.
    const taken = carry(new Hand(worldOf(drawnModel())), "subnet", inOrders, false);
    expect(taken.state).toMatchObject({ drop: { takes: true, zone: "vpc" } });
    const refused = carry(new Hand(worldOf(drawnModel())), "internet", inOrders, true);
    expect(refused.effects).toMatchObject([{ do: "say", tone: "warning" }]);
  });

  it("is put back on Escape", () => {
    const hand = carry(new Hand(worldOf(drawnModel())), "pod", inOrders, false).send({ type: "cancel" });
    expect(hand.state.name).toBe("idle");
    expect(hand.effects).toEqual([]);
  });
});
