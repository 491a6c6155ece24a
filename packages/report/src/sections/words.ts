import type { ControlState } from "@bartizan/model";
import type { Status } from "@bartizan/stride";
import { inSentence, STATE_LABELS } from "@bartizan/stride/words";
import { badge, type Inline, type Tone } from "../document/inline.ts";

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
  reviews: "Reviews",
  controls: "Controls",
  coverage: "Coverage",
  appendix: "Catalogue entries used",
} as const;

export type SectionId = keyof typeof SECTIONS;

export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  open: "warn",
  planned: "warn",
  mitigated: "good",
  accepted: "neutral",
  transferred: "neutral",
  "not-applicable": "neutral",
  provider: "neutral",
};

const STATE_TONES: Readonly<Record<ControlState | "unsaid", Tone>> = {
  none: "high",
  planned: "warn",
  implemented: "good",
  verified: "good",
  "not-applicable": "neutral",
  unsaid: "neutral",
};

/** How a control stands, on the ground of its colour. */
export const stateBadge = (state: ControlState | "unsaid"): Inline =>
  badge(inSentence(STATE_LABELS[state]), STATE_TONES[state]);
