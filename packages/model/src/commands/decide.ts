import { type Change, editRecord } from "../change.ts";
import type { Model } from "../model.ts";
import type { Decision } from "../schema/decision.ts";
import { normalRecord } from "../schema/normal.ts";

export interface Decide {
  /** `threat@target` */
  readonly threat: string;
  /** Undefined takes the decision back. */
  readonly decision: Decision | undefined;
}

/** What a person decided about a threat. */
export function decide(model: Model, { threat, decision }: Decide): Change {
  return editRecord(model, "decisions", threat, decision && normalRecord("decisions", decision));
}
