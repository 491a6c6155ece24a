import type { Change, Id } from "@bartizan/model";
import type { Point } from "../geometry.ts";

/** What a gesture wants done, as data. The runner does it; tests compare it. */
export type Effect =
  | {
      readonly do: "edit";
      readonly change: Change;
      /** Completes "Undo …". */
      readonly label: string;
      /** What is selected afterwards; unchanged when absent. */
      readonly select?: { readonly elements?: readonly Id[]; readonly flows?: readonly Id[] };
      /** What is said to people who cannot see the picture. */
      readonly say?: string;
    }
  | { readonly do: "select"; readonly elements: readonly Id[]; readonly flows: readonly Id[] }
  | { readonly do: "say"; readonly text: string; readonly tone: "plain" | "warning" }
  | { readonly do: "pan"; readonly dx: number; readonly dy: number }
  /** Zoom by a factor around a place on screen, which also moves by (dx, dy). */
  | { readonly do: "pinch"; readonly factor: number; readonly screen: Point; readonly dx: number; readonly dy: number }
  /** Open the field that renames an element or labels a flow. */
  | { readonly do: "rename"; readonly target: Id }
  /** Offer the kinds that a flow may end at; the new element goes into `parent`. */
  | { readonly do: "offer"; readonly from: Id; readonly at: Point; readonly parent: Id | undefined }
  /** Add an element of this kind; the box is relative to `parent`. */
  | { readonly do: "place"; readonly kind: string; readonly parent: Id | undefined; readonly at: Point }
  /** Move the focus ring of the keyboard. */
  | { readonly do: "focus"; readonly id: Id | undefined };
