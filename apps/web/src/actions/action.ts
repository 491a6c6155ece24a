import type { DocumentState } from "../document/documentStore.ts";
import type { ViewState } from "../document/view.ts";

export const MENUS = ["File", "Edit", "View", "Arrange", "Diagram", "Threats", "Help"] as const;
export type MenuName = (typeof MENUS)[number];

/** One thing a person can do. Menus, toolbar, shortcuts, context menu, command search and help all read it. */
export interface Action {
  id: string;
  label: string;
  /** A label that says more, from what is open now: "Undo move 3 elements". */
  labelNow?: (state: DocumentState) => string;
  /** "Mod+S", "Shift+Digit1", "F2", "?"; the first is the one shown. Mod is Ctrl, or Cmd on a Mac. */
  keys?: readonly string[];
  /** Where the keys count: anywhere (typing included), outside fields (usual), or with the drawing or the outline in focus. */
  keysIn?: "everywhere" | "outside fields" | "drawing";
  /** Its menu, and its group there: lines are drawn between groups. */
  menu?: { of: MenuName; group: number };
  /** Its group in the menu at the pointer. */
  context?: number;
  /** Other words that find it in the command search. */
  words?: string;
  /** Absent: always. */
  enabled?: (state: DocumentState) => boolean;
  /** Makes it a switch that is on or off. */
  checked?: (view: ViewState) => boolean;
  run: () => void | Promise<void>;
}
