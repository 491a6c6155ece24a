import { Shield } from "lucide-react";

export interface ControlChipProps {
  title: string;
  /** Where it comes from, or its state where that is not simply "in place". */
  note?: string | undefined;
  /** Marks the field that a link leads to. */
  field?: string;
  expanded?: boolean;
  onClick: () => void;
}

/** A control as a chip: pressed, it opens its form or leads to where it stands. */
export function ControlChip({ title, note, field, expanded, onClick }: ControlChipProps) {
  return (
    <span data-field={field} className="min-w-0 max-w-full">
      <button
        type="button"
        aria-expanded={expanded}
        className="flex min-h-6 max-w-full cursor-default items-center gap-1.5 rounded-[12px] border border-hair px-2.25 py-0.5 text-left text-12 hover:bg-hover aria-expanded:border-accent"
        onClick={onClick}
      >
        <Shield size={12} className="shrink-0 text-muted" aria-hidden />
        <span className="min-w-0 break-words">
          {title}
          {note !== undefined && <span className="text-muted"> {note}</span>}
        </span>
      </button>
    </span>
  );
}
