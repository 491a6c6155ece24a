import type { ReactNode } from "react";

/** One choice of a menu. `keys` as people read them; `checked` makes it a box to tick. */
export interface MenuChoice {
  id: string;
  label: string;
  keys?: string | undefined;
  icon?: ReactNode;
  disabled?: boolean;
  checked?: boolean | undefined;
  run: () => void;
}

/** Choices by group; a line is drawn between groups. */
export type MenuGroups = readonly (readonly MenuChoice[])[];
