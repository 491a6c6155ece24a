import { commands, type Id } from "@bartizan/model";
import { type Point, snapped } from "../geometry.ts";
import { bendsOf, lineOf, segmentNear } from "../hit/line.ts";
import type { GestureEvent, Pointer } from "./event.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** A corner of a flow is being moved. */
export interface Bend {
  readonly name: "bend";
  readonly flow: Id;
  /** All corners set by hand, the moved one included. */
  readonly bends: readonly Point[];
  /** Which of them moves. */
  readonly index: number;
}

/** Takes hold of a corner that is there. */
export function bendFrom(flow: Id, index: number, event: Pointer, { model, scene }: World): Step {
  return stay(bent({ name: "bend", flow, bends: bendsOf(model, scene, flow), index }, event));
}

/** Pulls a new corner out of the line at `at`. */
export function newBend(flow: Id, at: Point, event: Pointer, { model, scene }: World): Step {
  return stay(bent({ name: "bend", flow, ...withCorner(bendsOf(model, scene, flow), lineOf(scene, flow), at) }, event));
}

/** The corners of a line with one more at `at`, and which of them that is. */
export function withCorner(
  bends: readonly Point[],
  line: readonly Point[],
  at: Point,
): { readonly bends: readonly Point[]; readonly index: number } {
  const segment = segmentNear(line, at);
  // Corners of the line that come before the piece that was taken are passed before the new one.
  const index = bends.filter((bend) => segmentNear(line, bend) < segment).length;
  return { bends: [...bends.slice(0, index), at, ...bends.slice(index)], index };
}

export function bend(state: Bend, event: GestureEvent, { model, diagram }: World): Step {
  switch (event.type) {
    case "move":
      return stay(bent(state, event));
    case "up": {
      const { flow, bends } = bent(state, event);
      const corners = bends.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
      return done({
        do: "edit",
        change: commands.setBends(model, { diagram, flow, bends: corners }),
        label: "bend flow",
      });
    }
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function bent(state: Bend, { at }: Pointer): Bend {
  const corner = { x: snapped(at.x), y: snapped(at.y) };
  return { ...state, bends: state.bends.map((bend, index) => (index === state.index ? corner : bend)) };
}
