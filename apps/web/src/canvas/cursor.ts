import type { State } from "./gestures/state.ts";
import { GRIP_CURSORS } from "./hit/grips.ts";

/** The pointer's shape for what it is doing or could do. */
export function cursorOf(state: State, hand: boolean): string {
  switch (state.name) {
    case "idle":
      if (hand) return "grab";
      switch (state.hover.on) {
        case "grip":
          return GRIP_CURSORS[state.hover.grip];
        case "ring":
          return "crosshair";
        case "leaf":
        case "edge":
        case "end":
        case "bend":
          return "move";
        case "flow":
          return "pointer";
        default:
          return "default";
      }
    case "pan":
    case "pinch":
      return "grabbing";
    case "connect":
    case "reconnect":
      return state.to !== undefined && !state.fits ? "not-allowed" : "crosshair";
    case "move":
    case "place":
      return state.drop.takes ? "move" : "not-allowed";
    case "resize":
      return GRIP_CURSORS[state.grip];
    case "marquee":
      return "crosshair";
    default:
      return "default";
  }
}
