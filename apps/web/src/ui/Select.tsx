import { ChevronDown } from "lucide-react";
import { classes } from "./classes.ts";

export interface SelectProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly {
    id: T;
    label: string;
    /** What the closed field shows instead. */
    short?: string;
  }[];
  /** Smaller, without a frame until hovered. */
  quiet?: boolean;
  disabled?: boolean;
  /** 24 instead of 32 px high. */
  small?: boolean;
  /** Marked as still to be answered. */
  open?: boolean;
}

/** One choice out of a list that opens: the browser's own, under a face of ours. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, onChange, options, quiet, disabled, small, open } = props;
  const chosen = options.find((option) => option.id === value);
  return (
    <span
      className={classes(
        "relative inline-flex max-w-full items-center gap-1.5 rounded-control border text-text hover:border-control has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-1",
        quiet && "h-6 border-transparent px-1.5 text-12 text-muted",
        !quiet && (small ? "h-6 border-hair bg-surface px-2 text-12" : "h-8 border-hair bg-surface px-2.5 text-13"),
        open && "font-semibold shadow-open",
        disabled && "opacity-50",
      )}
    >
      <span aria-hidden className="truncate">
        {chosen?.short ?? chosen?.label}
      </span>
      <ChevronDown size={14} aria-hidden className="shrink-0" />
      <select
        aria-label={label}
        value={value}
        disabled={disabled ?? false}
        className="absolute inset-0 h-full w-full cursor-default bg-raised text-13 text-text opacity-0"
        onChange={(event) => {
          const next = options.find((option) => option.id === event.target.value);
          if (next) onChange(next.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
