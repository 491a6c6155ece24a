import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export interface InlineLinkProps {
  /** What it leads to: the part of the address after "#". */
  to: string;
  onPress: () => void;
  children: ReactNode;
  /** Looks like the text around it until it is hovered. */
  quiet?: boolean | undefined;
}

/** A link in the middle of a sentence: unlike a button it breaks over lines as words do. */
export function InlineLink({ to, onPress, children, quiet }: InlineLinkProps) {
  return (
    <a
      href={`#${encodeURIComponent(to)}`}
      className={classes(
        "cursor-default break-words rounded-chip underline-offset-2 hover:underline",
        quiet ? "hover:text-text" : "text-accent underline decoration-dotted hover:decoration-solid",
      )}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </a>
  );
}
