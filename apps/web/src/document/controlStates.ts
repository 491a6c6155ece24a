import { CONTROL_STATES, type ControlState } from "@bartizan/model";

/** What a control's state is called; "unsaid" when nobody has said. */
export const STATE_LABELS: Readonly<Record<ControlState | "unsaid", string>> = {
  unsaid: "Nobody has said",
  none: "Not there",
  planned: "Planned",
  implemented: "In place",
  verified: "Verified",
  "not-applicable": "Not applicable",
};

/** The states in a list to choose from, with "nobody has said" first. */
export const STATE_CHOICES: readonly { id: ControlState | "unsaid"; label: string }[] = [
  { id: "unsaid", label: STATE_LABELS.unsaid },
  ...CONTROL_STATES.map((id) => ({ id, label: STATE_LABELS[id] })),
];
