import { type ComponentProps, useId } from "react";
import { classes } from "./classes.ts";

export interface TextFieldProps extends ComponentProps<"input"> {
  label: string;
  /** The label is for assistive technology only. */
  quietLabel?: boolean;
  /** What is wrong with the value. */
  error?: string | undefined;
  hint?: string | undefined;
}

export const fieldLook =
  "w-full rounded-control border border-hair bg-surface px-2.5 text-13 text-text placeholder:text-muted hover:border-control";

/** One line of text with its label. */
export function TextField({ label, quietLabel, error, hint, className, ...props }: TextFieldProps) {
  const id = useId();
  const about = error ?? hint;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={quietLabel ? "sr-only" : "text-12 text-muted"}>
        {label}
      </label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        className={classes(fieldLook, "h-8", error !== undefined && "border-boundary", className)}
        {...props}
      />
      {about !== undefined && (
        <p id={`${id}-about`} className={classes("text-12", error === undefined ? "text-muted" : "text-boundary")}>
          {about}
        </p>
      )}
    </div>
  );
}
