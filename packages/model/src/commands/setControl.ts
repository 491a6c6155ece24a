import type { Change } from "../change.ts";
import type { Model } from "../model.ts";
import type { ControlUse } from "../schema/controlUse.ts";
import type { Id } from "../schema/id.ts";
import { changeTarget, withEntry } from "./record.ts";

export interface SetControl {
  readonly target: Id;
  readonly control: string;
  /** Undefined: nobody has said. */
  readonly use: ControlUse | undefined;
}

/** Whether a control is there, on an element or flow. */
export function setControl(model: Model, { target, control, use }: SetControl): Change {
  return changeTarget(model, target, ({ controls }) => ({ controls: withEntry(controls, control, use) }));
}
