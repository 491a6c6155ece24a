import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./Button.tsx";
import { Tooltip } from "./Tooltip.tsx";

export interface IconButtonProps extends Omit<ButtonProps, "children" | "aria-label"> {
  /** What the button does: its accessible name, and what the tooltip says. */
  label: string;
  /** The keys that do the same, as people read them. */
  keys?: string | undefined;
  icon: ReactNode;
}

/** A square button with a picture only. */
export function IconButton({ label, keys, icon, look = "quiet", ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <Button aria-label={label} look={look} square {...props}>
        {icon}
      </Button>
    </Tooltip>
  );
}
