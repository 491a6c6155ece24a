import type { ReactNode } from "react";
import { classes } from "../ui/classes.ts";

export interface CardProps {
  name: string;
  /** Where it comes from or how it stands, in two or three words. */
  aside?: string;
  tone?: "plain" | "good" | "warning";
  about: string;
  buttons?: ReactNode;
  children?: ReactNode;
}

const TONES = { plain: "text-muted", good: "text-ok", warning: "text-boundary" } as const;

/** One catalogue in the list. */
export function Card({ name, aside, tone = "plain", about, buttons, children }: CardProps) {
  return (
    <li aria-label={name} className="flex flex-col gap-1.5 rounded-panel border border-hair px-3.5 py-2.5">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
        <div className="min-w-0">
          <p className="break-words font-medium">
            {name}
            {aside !== undefined && <span className={classes("pl-2 font-normal text-12", TONES[tone])}>{aside}</span>}
          </p>
          <p className="break-words text-12.5 text-muted">{about}</p>
        </div>
        {buttons !== undefined && <div className="flex shrink-0 items-center gap-2">{buttons}</div>}
      </div>
      {children}
    </li>
  );
}
