import type { DecisionStatus, Letter, Severity } from "@bartizan/model";
import type { Reopened, Status } from "@bartizan/stride";

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
};

export const LETTER_LABELS: Readonly<Record<Letter, string>> = {
  S: "Spoofing",
  T: "Tampering",
  R: "Repudiation",
  I: "Information disclosure",
  D: "Denial of service",
  E: "Elevation of privilege",
};

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  open: "open",
  planned: "planned",
  mitigated: "mitigated",
  accepted: "accepted",
  transferred: "transferred",
  "not-applicable": "not applicable",
  provider: "provider's",
};

export const REOPENED_LABELS: Readonly<Record<Reopened, string>> = {
  expired: "its day has passed",
  severity: "it is worse than it was then",
  because: "there are more reasons than there were then",
  assumption: "an assumption it rested on no longer holds",
};

interface DecisionWords {
  /** The choice in the form. */
  label: string;
  /** The verb of the undo step: "accept 3 threats". */
  verb: string;
  /** What the reason has to say. */
  reason: string;
  /** The key that decides it while the list has the focus. */
  key: string;
}

export const DECISION_WORDS: Readonly<Record<DecisionStatus, DecisionWords>> = {
  accepted: { label: "Accept", verb: "accept", reason: "Accepted because", key: "a" },
  transferred: { label: "Transfer", verb: "transfer", reason: "Transferred to whom, and how", key: "t" },
  "not-applicable": { label: "Not applicable", verb: "rule out", reason: "Does not apply because", key: "n" },
  mitigated: { label: "Mitigated elsewhere", verb: "mitigate", reason: "Mitigated by", key: "m" },
  planned: { label: "Planned", verb: "plan", reason: "What is planned", key: "p" },
};

/** "1 threat", "6 threats". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
