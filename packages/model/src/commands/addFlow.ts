import { type Change, editRecord, NO_CHANGE } from "../change.ts";
import { canConnect } from "../kinds/accepts.ts";
import type { Model } from "../model.ts";
import type { Facts } from "../schema/factValue.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { cleanName } from "../schema/text.ts";

export interface AddFlow {
  readonly id: Id;
  /** Who opens the connection. */
  readonly from: Id;
  readonly to: Id;
  readonly name?: string;
  readonly facts?: Facts;
  readonly step?: number;
}

/** A new flow. Nothing when the id is taken or the ends may not be connected. */
export function addFlow(model: Model, { id, from, to, name, facts, step }: AddFlow): Change {
  if (model.elements.has(id) || model.flows.has(id) || !canConnect(model, from, to)) return NO_CHANGE;
  const flow = {
    from,
    to,
    ...(name !== undefined && { name: cleanName(name).trim() }),
    ...(step !== undefined && { step }),
    ...(facts && { facts }),
  };
  return editRecord(model, "flows", id, normalRecord("flows", flow));
}
