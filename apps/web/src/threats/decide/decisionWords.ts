import type { DecisionStatus } from "@bartizan/model";

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
  open: { label: "Leave open", verb: "remark on", reason: "Remark", key: "o" },
};
