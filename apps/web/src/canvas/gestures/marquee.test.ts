import { describe, expect, it } from "vitest";
import { drawnModel, Hand, worldOf } from "../testing/drawing.ts";

describe("a marquee", () => {
  it("selects leaves that it touches and zones that it encloses", () => {
    const touching = new Hand(worldOf(drawnModel())).drag({ x: 20, y: 300 }, { x: 60, y: 60 });
    expect(touching.selected()).toEqual(["user"]);
    const enclosing = new Hand(worldOf(drawnModel())).drag({ x: 10, y: 600 }, { x: 1100, y: -40 });
    expect(enclosing.selected()).toEqual(["ask", "user", "vpc"]);
  });

  it("does not select a zone that it only touches, but the leaves inside", () => {
    const hand = new Hand(worldOf(drawnModel())).drag({ x: 10, y: 600 }, { x: 420, y: 100 });
    expect(hand.selected()).toEqual(["api", "ledger"]);
  });

  it("that starts inside a zone considers what lies in that zone", () => {
    const hand = new Hand(worldOf(drawnModel())).drag({ x: 600, y: 280 }, { x: 60, y: 20 });
    expect(hand.selected()).toEqual(["api", "ledger"]);
  });

  it("adds to the selection with Shift", () => {
    const hand = new Hand(worldOf(drawnModel(), { elements: ["user"] }));
    hand.drag({ x: 600, y: 280 }, { x: 460, y: 200 }, { shift: true });
    expect(hand.selected()).toEqual(["ledger", "user"]);
  });

  it("selects nothing after Escape", () => {
    const hand = new Hand(worldOf(drawnModel())).down({ x: 600, y: 280 }).move({ x: 400, y: 200 });
    expect(hand.send({ type: "cancel" }).selected()).toEqual([]);
  });
});
