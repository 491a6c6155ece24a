import { X } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export interface ChipProps {
  children: ReactNode;
  tone?: "plain" | "soft";
  /** Makes the chip a button. */
  onClick?: () => void;
  /** Adds a button that takes it away; the text is the button's name. */
  remove?: { label: string; run: () => void };
}

const TONES = { plain: "border-hair text-text", soft: "border-transparent bg-soft text-accent" } as const;

/** A small rounded label. */
export function Chip({ children, tone = "plain", onClick, remove }: ChipProps) {
  const look = classes(
    "inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-full border px-2.25 text-12",
    TONES[tone],
  );
  const body = <span className="truncate">{children}</span>;
  if (onClick && !remove) {
    return (
      <button type="button" className={classes(look, "cursor-default hover:bg-hover")} onClick={onClick}>
        {body}
      </button>
    );
  }
  return (
    <span className={look}>
      {onClick ? (
        <button type="button" className="min-w-0 cursor-default truncate" onClick={onClick}>
          {children}
        </button>
      ) : (
        body
      )}
      {remove && (
        <button
          type="button"
          aria-label={remove.label}
          className="-mr-1.5 flex size-6 cursor-default items-center justify-center rounded-full hover:bg-hover"
          onClick={remove.run}
        >
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
