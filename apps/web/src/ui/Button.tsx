import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

export interface ButtonProps extends ComponentProps<"button"> {
  look?: "plain" | "primary" | "quiet" | "danger";
  size?: "usual" | "small";
  /** As wide as high: for a picture alone. */
  square?: boolean;
}

const LOOKS = {
  plain: "border-hair bg-surface text-text hover:bg-hover",
  primary: "border-accent bg-accent text-on-accent hover:brightness-110",
  quiet: "border-transparent bg-transparent text-muted hover:bg-hover hover:text-text",
  danger: "border-hair bg-surface text-boundary hover:border-boundary",
} as const;

const SIZES = { usual: "h-8 text-13", small: "h-6 text-12" } as const;
const WIDTHS = { usual: "px-3", small: "px-2" } as const;
const SQUARES = { usual: "w-8", small: "w-6" } as const;

/** A button of the page; 32 or 24 px high. */
export function Button(all: ButtonProps) {
  const { look = "plain", size = "usual", square = false, className, type = "button", ...props } = all;
  return (
    <button
      type={type}
      className={classes(
        "inline-flex shrink-0 cursor-default items-center justify-center gap-2 whitespace-nowrap rounded-control border disabled:opacity-50 [&_svg]:shrink-0",
        LOOKS[look],
        SIZES[size],
        square ? SQUARES[size] : WIDTHS[size],
        className,
      )}
      {...props}
    />
  );
}
