import { SEVERITY_LABELS } from "@bartizan/stride/words";
import type { ChangedThreat } from "../engine/comparison.ts";
import { classes } from "../ui/classes.ts";
import { fateText } from "./fateText.ts";
import { RecordLink } from "./RecordLink.tsx";

const LOOKS = {
  critical: "bg-critical text-critical-text",
  high: "bg-high text-high-text",
  medium: "bg-medium text-medium-text",
  low: "bg-low text-low-text",
  info: "border border-container text-muted",
} as const;

/** A threat that a change opened or closed: how bad it is, what it is about, and why where that is known. */
export function ChangedThreatLine({ threat }: { threat: ChangedThreat }) {
  const { severity, title, target, on } = threat;
  const fate = fateText(threat);
  return (
    <>
      <span
        className={classes(
          "mt-px inline-flex h-5 w-16 shrink-0 items-center justify-center rounded-chip text-11",
          LOOKS[severity],
        )}
      >
        {SEVERITY_LABELS[severity]}
      </span>
      <div className="min-w-0 flex-1 break-words">
        <span className="font-medium">{title}</span>
        <span className="text-muted"> · </span>
        <RecordLink part="elements" id={target}>
          {on}
        </RecordLink>
        {fate !== undefined && <span className="text-muted"> · {fate}</span>}
      </div>
    </>
  );
}
