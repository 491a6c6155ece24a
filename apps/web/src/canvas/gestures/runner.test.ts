import { beforeEach, describe, expect, it } from "vitest";
import { session } from "../session.ts";
import { drawnModel, worldOf } from "../testing/drawing.ts";
import type { Effect } from "./effect.ts";
import { START } from "./machine.ts";
import { Runner } from "./runner.ts";

const area = document.createElement("div");
area.setPointerCapture = () => undefined;

function press(type: string, x: number, y: number, more: PointerEventInit = {}): PointerEvent {
  return new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", ...more });
}

let effects: Effect[];
let runner: Runner;

beforeEach(() => {
  effects = [];
  session.setState({ gesture: START });
  const world = worldOf(drawnModel());
  runner = new Runner(area, { world: () => world, perform: (effect) => void effects.push(effect) });
});

describe("what the browser says", () => {
  it("becomes a double click when two presses follow soon at the same place", () => {
    for (const _ of [1, 2]) {
      runner.down(press("pointerdown", 400, 168));
      runner.up(press("pointerup", 400, 168));
    }
    expect(effects.at(-1)).toEqual({ do: "rename", target: "api" });
  });

  it("stays two clicks when they are apart", () => {
    runner.down(press("pointerdown", 400, 168));
    runner.up(press("pointerup", 400, 168));
    runner.down(press("pointerdown", 400, 248));
    runner.up(press("pointerup", 400, 248));
    expect(effects.map((effect) => effect.do)).toEqual(["select", "select"]);
  });

  it("becomes a pinch when a second finger comes down", () => {
    runner.down(press("pointerdown", 500, 300, { pointerType: "touch", pointerId: 1 }));
    runner.down(press("pointerdown", 600, 300, { pointerType: "touch", pointerId: 2 }));
    runner.move(press("pointermove", 700, 300, { pointerType: "touch", pointerId: 2 }));
    expect(session.getState().gesture.name).toBe("pinch");
    expect(effects.at(-1)).toMatchObject({ do: "pinch", factor: 2 });
    runner.up(press("pointerup", 700, 300, { pointerType: "touch", pointerId: 2 }));
    expect(session.getState().gesture.name).toBe("idle");
  });

  it("ends a gesture when the browser takes the pointer away", () => {
    runner.down(press("pointerdown", 400, 168));
    runner.move(press("pointermove", 500, 200));
    expect(session.getState().gesture.name).toBe("move");
    runner.lost(press("pointercancel", 500, 200));
    expect(session.getState().gesture.name).toBe("idle");
    expect(effects.filter((effect) => effect.do === "edit")).toEqual([]);
  });

  it("is a press of the hand while Space is held", () => {
    runner.hand = true;
    runner.down(press("pointerdown", 400, 168));
    expect(session.getState().gesture.name).toBe("pan");
  });

  it("goes on from a modifier that is pressed while the pointer stands still", () => {
    runner.down(press("pointerdown", 400, 168));
    runner.move(press("pointermove", 800, 200));
    runner.keys(new KeyboardEvent("keydown", { key: "Control", ctrlKey: true }));
    expect(session.getState().gesture).toMatchObject({ name: "move", keep: true });
    runner.stop();
  });
});
