import type { Layer, TriagedThreat } from "@bartizan/stride";
import { controlEntry } from "./entries.ts";

/** Whether a control of this line would act on a threat, and none of the line does. */
export function isLineGap({ controls }: Pick<TriagedThreat, "controls">, layer: Layer): boolean {
  let could = false;
  for (const { id, counts, state, failing } of controls) {
    if (controlEntry(id)?.layer !== layer) continue;
    if (counts && (state === "implemented" || state === "verified")) return false;
    if (state !== "not-applicable" && failing === undefined) could = true;
  }
  return could;
}
