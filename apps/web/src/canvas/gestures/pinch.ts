import { distance, type Point } from "../geometry.ts";
import type { GestureEvent } from "./event.ts";
import { done, type Step, stay } from "./step.ts";

/** Two fingers zoom and move the view. */
export interface Pinch {
  readonly name: "pinch";
  readonly middle: Point;
  /** Between the fingers, CSS pixels. */
  readonly width: number;
}

type Fingers = Extract<GestureEvent, { type: "fingers" }>;

export function startPinch(event: Fingers): Step {
  return stay(spread(event));
}

export function pinch(state: Pinch, event: GestureEvent): Step {
  switch (event.type) {
    case "fingers": {
      const next = spread(event);
      return stay(next, {
        do: "pinch",
        factor: next.width / state.width,
        screen: next.middle,
        dx: next.middle.x - state.middle.x,
        dy: next.middle.y - state.middle.y,
      });
    }
    case "up":
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function spread({ a, b }: Fingers): Pinch {
  return { name: "pinch", middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, width: Math.max(1, distance(a, b)) };
}
