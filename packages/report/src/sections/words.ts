import type { ControlState, DecisionStatus, Letter, Severity } from "@bartizan/model";
import type { Effect, Layer } from "@bartizan/stride";
import type { Tone } from "../document/inline.ts";

/** The headings of the sections, in the order in which they come. */
export const SECTIONS = {
  reading: "How to read this report",
  diagrams: "Diagrams",
  summary: "Summary",
  assumptions: "Assumptions",
  assets: "Assets",
  threats: "Threats by element",
  questions: "Open questions",
  accepted: "Accepted risks",
  controls: "Controls",
  coverage: "Coverage",
  appendix: "Catalogue entries used",
} as const;

export type SectionId = keyof typeof SECTIONS;

export const LETTER_WORDS: Readonly<Record<Letter, string>> = {
  S: "Spoofing",
  T: "Tampering",
  R: "Repudiation",
  I: "Information disclosure",
  D: "Denial of service",
  E: "Elevation of privilege",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
};

export type Status = DecisionStatus | "open" | "provider";

/** What a status says, and the order in which statuses are told. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  open: "open",
  planned: "planned",
  mitigated: "mitigated",
  accepted: "accepted",
  transferred: "transferred",
  "not-applicable": "not applicable",
  provider: "the provider's",
};

export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  open: "warn",
  planned: "warn",
  mitigated: "good",
  accepted: "neutral",
  transferred: "neutral",
  "not-applicable": "neutral",
  provider: "neutral",
};

export const STATE_WORDS: Readonly<Record<ControlState | "unsaid", string>> = {
  none: "missing",
  planned: "planned",
  implemented: "implemented",
  verified: "verified",
  "not-applicable": "not applicable",
  unsaid: "not said",
};

export const STATE_TONES: Readonly<Record<ControlState | "unsaid", Tone>> = {
  none: "high",
  planned: "warn",
  implemented: "good",
  verified: "good",
  "not-applicable": "neutral",
  unsaid: "neutral",
};

export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  prevents: "prevents it",
  "reduces-likelihood": "makes it less likely",
  "reduces-impact": "makes it less harmful",
  detects: "would notice it",
  recovers: "helps to recover",
};

/** Lines of defence, from the outside in. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  identity: "Identity",
  perimeter: "Perimeter",
  "vpc-network": "VPC network",
  "kubernetes-network": "Kubernetes network",
  cluster: "Cluster",
  namespace: "Namespace",
  workload: "Workload",
  application: "Application",
  "supply-chain": "Supply chain",
  data: "Data",
  detection: "Detection",
  programme: "Programme",
};

/** `1 threat`, `2 threats`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
