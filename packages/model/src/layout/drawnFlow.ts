import type { Model } from "../model.ts";
import type { Diagram } from "../schema/diagram.ts";
import type { Flow } from "../schema/flow.ts";

/** Whether a diagram draws a flow of which it shows both ends: one of process flows draws the steps, and nothing else. */
export function drawsFlow(diagram: Diagram | undefined, flow: Flow): boolean {
  return diagram?.kind !== "process-flow" || flow.step !== undefined;
}

/** The number of the next step: one more than the last. Undefined when there is no room for another. */
export function nextStep({ flows }: Pick<Model, "flows">): number | undefined {
  let last = 0;
  for (const { step = 0 } of flows.values()) last = Math.max(last, step);
  return last < LAST_STEP ? last + 1 : undefined;
}

const LAST_STEP = 9999;
