import type { ControlState, Letter, Severity } from "@bartizan/model";
import type { Reopened, Status } from "../triage.ts";

export const LETTER_LABELS: Readonly<Record<Letter, string>> = {
  S: "Spoofing",
  T: "Tampering",
  R: "Repudiation",
  I: "Information disclosure",
  D: "Denial of service",
  E: "Elevation of privilege",
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
};

/** What a status says, in the order in which statuses are told. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  open: "open",
  planned: "planned",
  mitigated: "mitigated",
  accepted: "accepted",
  transferred: "transferred",
  "not-applicable": "not applicable",
  provider: "provider's",
};

/** Behind "open again because". */
export const REOPENED_LABELS: Readonly<Record<Reopened, string>> = {
  expired: "its day has passed",
  severity: "it is worse than it was then",
  because: "there are more reasons than there were then",
  assumption: "an assumption it rested on no longer holds",
};

/** What a control's state is called; "unsaid" when nobody has said. */
export const STATE_LABELS: Readonly<Record<ControlState | "unsaid", string>> = {
  unsaid: "Nobody has said",
  none: "Not there",
  planned: "Planned",
  implemented: "In place",
  verified: "Verified",
  "not-applicable": "Not applicable",
};
