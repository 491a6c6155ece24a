import { type Change, layoutId, NO_CHANGE } from "../change.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";

export interface SetBends {
  readonly diagram: Id;
  readonly flow: Id;
  /** Corners in coordinates of the diagram; none: the line finds its own way. */
  readonly bends: readonly (readonly [number, number])[];
}

/** The corners of a flow's line in one diagram. */
export function setBends(model: Model, { diagram, flow, bends }: SetBends): Change {
  const before = model.layout.get(diagram)?.get(flow);
  if (!model.flows.has(flow) || (!before && bends.length === 0)) return NO_CHANGE;
  const corners = bends.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const after = corners.length === 0 ? undefined : { bends: corners };
  return [{ part: "layout", id: layoutId(diagram, flow), before, after }];
}
