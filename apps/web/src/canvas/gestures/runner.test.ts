import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { session } from "../session.ts";
import { drawnModel, worldOf } from "../testing/drawing.ts";
import type { Effect } from "./effect.ts";
import { Runner } from "./runner.ts";

const idle = session.getState().gesture;
let pans: Effect[];
let runner: Runner;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame"] });
  pans = [];
  const world = worldOf(drawnModel());
  runner = new Runner(document.createElement("div"), {
    world: () => ({ ...world, view: { ...world.view, width: 900, height: 600 } }),
    perform: (effect) => effect.do === "pan" && pans.push(effect),
  });
});

afterEach(() => {
  runner.stop();
  session.setState({ gesture: idle });
  vi.useRealTimers();
});

const frame = () => vi.advanceTimersToNextFrame();

it("what is carried in over an edge does not move the view", () => {
  runner.carry("pod", { x: 4, y: 300 }, false);
  frame();
  runner.carry("pod", { x: 20, y: 300 }, false);
  frame();
  expect(pans).toEqual([]);
});

it("what is held at an edge after it was inside moves the view", () => {
  runner.carry("pod", { x: 4, y: 300 }, false);
  runner.carry("pod", { x: 400, y: 300 }, false);
  runner.carry("pod", { x: 4, y: 300 }, false);
  frame();
  expect(pans).toHaveLength(1);
});

it("the next thing that is carried in starts anew", () => {
  runner.carry("pod", { x: 400, y: 300 }, false);
  runner.leaveCarried();
  runner.carry("pod", { x: 4, y: 300 }, false);
  frame();
  expect(pans).toEqual([]);
});
