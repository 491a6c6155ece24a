import { bend } from "./bend.ts";
import { connect } from "./connect.ts";
import type { GestureEvent } from "./event.ts";
import { idle } from "./idle.ts";
import { marquee } from "./marquee.ts";
import { move } from "./move.ts";
import { pan } from "./pan.ts";
import { pinch } from "./pinch.ts";
import { place } from "./place.ts";
import { pressed } from "./press.ts";
import { reconnect } from "./reconnect.ts";
import { resize } from "./resize.ts";
import type { State } from "./state.ts";
import type { Step } from "./step.ts";
import type { World } from "./world.ts";

export const START: State = { name: "idle", hover: { on: "empty" } };

/** One event: the next state and what is to be done. Changes nothing itself. */
export function next(state: State, event: GestureEvent, world: World): Step {
  switch (state.name) {
    case "idle":
      return idle(state, event, world);
    case "press":
      return pressed(state, event, world);
    case "marquee":
      return marquee(state, event, world);
    case "move":
      return move(state, event, world);
    case "resize":
      return resize(state, event, world);
    case "connect":
      return connect(state, event, world);
    case "reconnect":
      return reconnect(state, event, world);
    case "bend":
      return bend(state, event, world);
    case "pan":
      return pan(state, event);
    case "pinch":
      return pinch(state, event);
    case "place":
      return place(state, event, world);
  }
}

/** States in which the view follows a pointer held near the edge of the canvas. */
export function followsEdge(state: State): boolean {
  switch (state.name) {
    case "move":
    case "marquee":
    case "resize":
    case "reconnect":
    case "bend":
    case "place":
      return true;
    case "connect":
      return state.mode === "drag";
    default:
      return false;
  }
}
