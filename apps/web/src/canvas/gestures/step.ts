import type { Effect } from "./effect.ts";
import type { State } from "./state.ts";

/** Where the machine is after an event, and what is to be done. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function stay(state: State, ...effects: readonly Effect[]): Step {
  return { state, effects };
}

/** Back to the start. */
export function done(...effects: readonly Effect[]): Step {
  return { state: { name: "idle", hover: { on: "empty" } }, effects };
}
