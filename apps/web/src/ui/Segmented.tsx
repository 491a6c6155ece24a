import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
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
  usual: "data-checked:bg-soft data-checked:font-semibold data-checked:text-accent",
  quiet: "data-checked:font-semibold data-checked:text-text",
  open: "data-checked:font-semibold data-checked:text-text data-checked:shadow-open",
} as const;

/**
 * A few choices side by side, one of them taken. An option of tone "open" is marked as still to be answered, a quiet
 * one is no answer.
 */
export function Segmented<T extends string>({ label, value, onChange, options, disabled }: SegmentedProps<T>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next as T)}
      disabled={disabled ?? false}
      className="inline-flex max-w-full overflow-hidden rounded-control border border-hair"
    >
      {options.map((option) => (
        <Radio.Root
          key={option.id}
          value={option.id}
          nativeButton
          render={<button type="button" title={option.hint} aria-label={option.hint} />}
          className={classes(
            "h-6 cursor-default truncate border-hair px-2.5 text-12 text-muted not-first:border-l hover:text-text",
            TONES[option.tone ?? "usual"],
          )}
        >
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
