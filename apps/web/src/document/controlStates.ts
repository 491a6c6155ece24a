import { CONTROL_STATES, type ControlState } from "@bartizan/model";
import { STATE_LABELS } from "@bartizan/stride/words";

/** The states in a list to choose from, with "nobody has said" first. */
export const STATE_CHOICES: readonly { id: ControlState | "unsaid"; label: string }[] = [
  { id: "unsaid", label: STATE_LABELS.unsaid },
  ...CONTROL_STATES.map((id) => ({ id, label: STATE_LABELS[id] })),
];
