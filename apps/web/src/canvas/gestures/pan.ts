import type { Point } from "../geometry.ts";
import type { GestureEvent, Pointer } from "./event.ts";
import { startPinch } from "./pinch.ts";
import { done, type Step, stay } from "./step.ts";

/** The view is being pushed along. */
export interface Pan {
  readonly name: "pan";
  /** Where the pointer was, CSS pixels. */
  readonly last: Point;
}

/** Starts moving the view; `from` is where the press began, when the pointer has moved since. */
export function startPan(event: Pointer, from: Pointer = event): Step {
  return push({ name: "pan", last: whole(from.screen) }, event);
}

export function pan(state: Pan, event: GestureEvent): Step {
  switch (event.type) {
    case "move":
      return push(state, event);
    case "fingers":
      return startPinch(event);
    case "up":
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function push(state: Pan, { screen }: Pointer): Step {
  const at = whole(screen);
  const dx = at.x - state.last.x;
  const dy = at.y - state.last.y;
  if (dx === 0 && dy === 0) return stay(state);
  return stay({ name: "pan", last: at }, { do: "pan", dx, dy });
}

/** Steps of whole pixels keep the painted bitmap on the pixels of the screen. */
function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
