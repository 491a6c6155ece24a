import type { ControlState, Id } from "@bartizan/model";
import type { Triaged } from "@bartizan/stride";

/** A control that stands on something else and counts here. */
export interface CoveringControl {
  control: string;
  at: Id;
  state: ControlState;
}

/** What threats of an element or flow say about controls: which stand elsewhere, and which nobody has spoken about. */
export interface ControlsInThreats {
  covering: readonly CoveringControl[];
  /** Control id → number of threats that it would act on. */
  unsaid: ReadonlyMap<string, number>;
}

/** What the threats of one element say about controls: those that hold from elsewhere, and those nobody has spoken of. */
export function controlsInThreats(threats: Triaged["threats"], id: Id): ControlsInThreats {
  const covering = new Map<string, CoveringControl>();
  const unsaid = new Map<string, number>();
  for (const threat of threats) {
    if (threat.target !== id) continue;
    for (const { id: control, state, at, counts } of threat.controls) {
      if (state === "unsaid") unsaid.set(control, (unsaid.get(control) ?? 0) + 1);
      else if (at !== undefined && at !== id && (counts || state === "planned")) {
        covering.set(`${control} ${at}`, { control, at, state });
      }
    }
  }
  const byTitle = [...covering.values()].sort((a, b) => (a.control < b.control ? -1 : 1));
  return { covering: byTitle, unsaid };
}
