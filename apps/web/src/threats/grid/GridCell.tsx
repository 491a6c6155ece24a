import { SEVERITIES, type Severity } from "@bartizan/model";
import type { Cell } from "@bartizan/stride";
import { counted, LETTER_LABELS } from "@bartizan/stride/words";
import { classes } from "../../ui/classes.ts";

export interface GridCellProps {
  cell: Cell;
  /** What the row is called. */
  name: string;
  onPress: () => void;
}

const FILLS: Readonly<Record<Severity, string>> = {
  critical: "bg-critical text-critical-text",
  high: "bg-high text-high-text",
  medium: "bg-medium text-medium-text",
  low: "bg-low text-low-text",
  info: "border border-container text-muted",
};

/** One element and one letter, as the button that leads further. */
export function GridCell({ cell, name, onPress }: GridCellProps) {
  const open = cell.threats.filter(({ status }) => status === "open");
  const look = lookOf(cell, open);
  if (!look) {
    return (
      <td className="p-0 text-center text-hair">
        <span className="sr-only">does not apply</span>
      </td>
    );
  }
  return (
    <td className="p-0 text-center">
      <button
        type="button"
        title={look.title}
        className="inline-flex size-8 cursor-default items-center justify-center rounded-control hover:bg-hover"
        onClick={onPress}
      >
        <span
          aria-hidden="true"
          className={classes(
            "inline-flex h-5 min-w-5.5 items-center justify-center rounded-chip px-1 font-semibold text-11",
            look.fill,
          )}
        >
          {look.sign}
        </span>
        <span className="sr-only">
          {name}, {LETTER_LABELS[cell.letter]}: {look.title}
        </span>
      </button>
    </td>
  );
}

interface CellLook {
  sign: string;
  fill: string;
  title: string;
}

/** Undefined where the letter does not apply and nothing is listed. */
function lookOf(cell: Cell, open: Cell["threats"]): CellLook | undefined {
  const [first] = open;
  if (first) {
    const worst = SEVERITIES.find((severity) => open.some((threat) => threat.severity === severity)) ?? first.severity;
    return {
      sign: String(open.length),
      fill: FILLS[worst],
      title: `${counted(open.length, "open threat")}, worst ${worst}`,
    };
  }
  if (cell.threats.length > 0) {
    return { sign: "✓", fill: "text-ok", title: `${counted(cell.threats.length, "threat")}, none open` };
  }
  if (cell.considered) {
    const { by, because } = cell.considered;
    return { sign: "–", fill: "text-muted", title: `considered by ${by}, none: ${because}` };
  }
  if (cell.applies === "ask") return { sign: "?", fill: "text-muted", title: "depends on whether it keeps evidence" };
  if (cell.gap) return { sign: "", fill: "border border-container text-muted", title: "gap: nobody has looked" };
  return undefined;
}
