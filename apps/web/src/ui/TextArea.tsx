import { type ComponentProps, useId } from "react";
import { classes } from "./classes.ts";
import { fieldLook } from "./TextField.tsx";

export interface TextAreaProps extends ComponentProps<"textarea"> {
  label: string;
  quietLabel?: boolean;
}

/** Several lines of text with their label; as high as its text where the browser can. */
export function TextArea({ label, quietLabel, className, rows = 3, ...props }: TextAreaProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={quietLabel ? "sr-only" : "text-12 text-muted"}>
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        className={classes(fieldLook, "field-sizing-content py-1.5", className)}
        {...props}
      />
    </div>
  );
}
