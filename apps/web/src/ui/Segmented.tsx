import { useId } from "react";
import { classes } from "./classes.ts";

export interface SegmentedProps<T extends string> {
  /** What is chosen, for assistive technology. */
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly {
    id: T;
    label: string;
    /** What assistive technology and the tooltip say, where the label is only a sign. */
    hint?: string;
    tone?: "usual" | "quiet" | "open";
  }[];
  disabled?: boolean;
}

const TONES = {
  usual: "has-checked:bg-soft has-checked:font-semibold has-checked:text-accent",
  quiet: "has-checked:font-semibold has-checked:text-text",
  open: "has-checked:font-semibold has-checked:text-text has-checked:shadow-open",
} as const;

/**
 * A few choices side by side, one of them taken. An option of tone "open" is marked as still to be answered, a quiet
 * one is no answer.
 */
export function Segmented<T extends string>({ label, value, onChange, options, disabled }: SegmentedProps<T>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classes(
        "inline-flex max-w-full overflow-hidden rounded-control border border-hair has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-1",
        disabled && "opacity-50",
      )}
    >
      {options.map((option) => (
        <label
          key={option.id}
          title={option.hint}
          className={classes(
            "relative h-6 truncate border-hair px-2.5 text-12 text-muted leading-5.5 not-first:border-l hover:text-text",
            TONES[option.tone ?? "usual"],
          )}
        >
          {/* Over the whole label, so that it is what pointers meet. */}
          <input
            type="radio"
            name={name}
            aria-label={option.hint ?? option.label}
            checked={option.id === value}
            disabled={disabled ?? false}
            onChange={() => onChange(option.id)}
            className="absolute inset-0 m-0 h-full w-full cursor-default opacity-0"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
