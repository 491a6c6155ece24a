import { CLASSIFICATIONS, SEVERITIES } from "@bartizan/model";
import { SEVERITY_LABELS } from "@bartizan/stride/words";
import { ChevronDown } from "lucide-react";
import type { Overlay } from "../document/view.ts";
import { classes } from "../ui/classes.ts";
import type { Depth } from "./defence.ts";

/** What the colours and words of an overlay mean. Folded where the words stand on the drawing nearly by themselves. */
export function Legend({ overlay }: { overlay: Overlay }) {
  if (overlay === "off") return null;
  return (
    <details
      key={overlay}
      open={overlay !== "severity"}
      className="group rounded-node border border-hair bg-surface px-2 py-1"
    >
      <summary className="flex cursor-default list-none items-center justify-end gap-1 rounded-chip">
        Key
        <ChevronDown size={12} aria-hidden className="group-open:rotate-180" />
      </summary>
      <ul aria-label="Key" className="flex flex-col gap-1 pt-1 pb-0.5">
        {KEYS[overlay].map(({ sign, look, text }) => (
          <li key={text} className="flex items-center gap-2">
            <span
              aria-hidden
              className={classes("min-w-9 rounded-full px-1.5 text-center font-semibold text-11 leading-4.5", look)}
            >
              {sign}
            </span>
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Key {
  readonly sign: string;
  readonly look: string;
  readonly text: string;
}

const PLAIN = "border border-control bg-surface text-muted";

const SEVERITY_LOOKS = {
  critical: "bg-critical text-critical-text",
  high: "bg-high text-high-text",
  medium: "bg-medium text-medium-text",
  low: "bg-low text-low-text",
  info: "bg-info text-info-text",
} as const;

const LEVEL_LOOKS = {
  public: "bg-public text-public-text",
  internal: "bg-internal text-internal-text",
  confidential: "bg-confidential text-confidential-text",
  restricted: "bg-restricted text-restricted-text",
} as const;

const LEVEL_TEXTS = {
  public: "anybody may know it",
  internal: "everybody who works here",
  confidential: "those who need it",
  restricted: "a named few",
} as const;

const DEPTHS: Readonly<Record<Depth, Key>> = {
  bare: {
    sign: "0 · n bare",
    look: "border border-boundary bg-surface text-boundary",
    text: "nothing stands before these",
  },
  single: { sign: "1 · n single", look: "bg-medium text-medium-text", text: "one line alone holds these" },
  asked: { sign: "? · n?", look: PLAIN, text: "an answer decides" },
  deep: { sign: "2+ · held", look: "bg-ok text-ok-text", text: "two lines or more hold all" },
};

const KEYS: Readonly<Record<Exclude<Overlay, "off">, readonly Key[]>> = {
  severity: [
    ...SEVERITIES.map((severity) => ({
      sign: "n",
      look: SEVERITY_LOOKS[severity],
      text: `open, the worst ${SEVERITY_LABELS[severity].toLowerCase()}`,
    })),
    { sign: "n?", look: PLAIN, text: "possible: an answer decides" },
  ],
  defence: [DEPTHS.bare, DEPTHS.single, DEPTHS.asked, DEPTHS.deep],
  classification: [
    ...CLASSIFICATIONS.toReversed().map((level) => ({
      sign: `${level.charAt(0).toUpperCase()} · ${level}`,
      look: LEVEL_LOOKS[level],
      text: LEVEL_TEXTS[level],
    })),
  ],
};
