import type { Point } from "../geometry.ts";

export interface Keys {
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrl: boolean;
}

export const NO_KEYS: Keys = { shift: false, alt: false, ctrl: false };

export type PointerKind = "mouse" | "pen" | "touch";

/** Where the pointer is: in the diagram, and in CSS pixels from the top left of the canvas. */
export interface Pointer {
  readonly at: Point;
  readonly screen: Point;
  readonly pointer: PointerKind;
  readonly keys: Keys;
}

/** All that the state machine hears: mouse, pen, touch and the few keys that matter while pointing. */
export type GestureEvent =
  | ({
      readonly type: "down";
      readonly button: "main" | "middle" | "second";
      /** Space is held: the hand. */
      readonly hand: boolean;
      /** 2 for the second press of a double click. */
      readonly count: number;
    } & Pointer)
  | ({ readonly type: "move" } & Pointer)
  | ({ readonly type: "up" } & Pointer)
  /** Two fingers, CSS pixels. */
  | { readonly type: "fingers"; readonly a: Point; readonly b: Point }
  /** Escape, a lost pointer, another window. */
  | { readonly type: "cancel" }
  /** The pointer left the canvas without a button held. */
  | { readonly type: "leave" }
  /** A kind carried over the canvas from the palette; `drop` when it is let go here. */
  | ({ readonly type: "carry"; readonly kind: string; readonly drop: boolean } & Pointer)
  /** "Draw a flow", from this element or from whichever is pointed at next. */
  | { readonly type: "connect"; readonly from: string | undefined }
  /** An element chosen by keyboard while a flow is being drawn. */
  | { readonly type: "choose"; readonly id: string };
