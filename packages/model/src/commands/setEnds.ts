import { type Change, editRecord, NO_CHANGE } from "../change.ts";
import { canConnect } from "../kinds/accepts.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";

export interface SetEnds {
  readonly flow: Id;
  readonly from?: Id;
  readonly to?: Id;
}

/** Other ends for a flow. Nothing when they may not be connected. */
export function setEnds(model: Model, args: SetEnds): Change {
  const flow = model.flows.get(args.flow);
  if (!flow) return NO_CHANGE;
  const { from = flow.from, to = flow.to } = args;
  if ((from === flow.from && to === flow.to) || !canConnect(model, from, to)) return NO_CHANGE;
  return editRecord(model, "flows", args.flow, { ...flow, from, to });
}
