import type { Id } from "@bartizan/model";
import { createStore } from "zustand/vanilla";
import type { Point } from "./geometry.ts";
import { START } from "./gestures/machine.ts";
import type { State } from "./gestures/state.ts";

/** Kinds offered where a flow was let go on free space. */
export interface Offer {
  readonly from: Id;
  /** Where the new element goes, absolute. */
  readonly at: Point;
  readonly parent: Id | undefined;
}

/** What is going on on the canvas and is neither document nor view. */
export interface Session {
  readonly gesture: State;
  /** The element that the keyboard is on. */
  readonly focus: Id | undefined;
  /** The element being renamed or the flow being labelled. */
  readonly renaming: Id | undefined;
  /** The corner of the selected flow that the arrow keys move. */
  readonly corner: { readonly flow: Id; readonly index: number } | undefined;
  readonly offer: Offer | undefined;
  /** The view is moving: painters save work until it rests. */
  readonly moving: boolean;
}

export const session = createStore<Session>(() => ({
  gesture: START,
  focus: undefined,
  renaming: undefined,
  corner: undefined,
  offer: undefined,
  moving: false,
}));
