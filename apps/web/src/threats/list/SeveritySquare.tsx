import type { Letter, Severity } from "@bartizan/model";
import { LETTER_LABELS, SEVERITY_LABELS } from "@bartizan/stride/words";
import { classes } from "../../ui/classes.ts";

const LOOKS: Readonly<Record<Severity, string>> = {
  critical: "bg-critical text-critical-text",
  high: "bg-high text-high-text",
  medium: "bg-medium text-medium-text",
  low: "bg-low text-low-text",
  info: "border border-container text-muted",
};

/** How bad a threat is: a letter on a fill; the word for assistive technology. */
export function SeveritySquare({ severity }: { severity: Severity }) {
  const label = SEVERITY_LABELS[severity];
  return (
    <span
      title={label}
      className={classes(
        "inline-flex h-5 w-5.5 shrink-0 items-center justify-center rounded-chip font-semibold text-11",
        LOOKS[severity],
      )}
    >
      <span aria-hidden="true">{label[0]}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

/** The letter of STRIDE a threat belongs to. */
export function LetterBox({ letter }: { letter: Letter }) {
  const label = LETTER_LABELS[letter];
  return (
    <span
      title={label}
      className="inline-flex h-5 w-4.5 shrink-0 items-center justify-center rounded-chip border border-container font-semibold text-11 text-muted"
    >
      <span aria-hidden="true">{letter}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
