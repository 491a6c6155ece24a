import type { Id } from "@bartizan/model";

/** A place where one part of the page offers what it can do to the rest, for as long as it is mounted. */
export interface Door<T> {
  /** What is offered now; undefined while nothing is mounted. */
  readonly current: T | undefined;
  /** Offers it; returns how to take it back. */
  open(offer: T): () => void;
  /** Runs with what is offered: now, or as soon as a panel that is being put up offers it. */
  use(run: (offer: T) => void): void;
}

/** Positions are in diagram coordinates unless they are called client: pixels of the window. */
export interface CanvasControls {
  zoomIn(): void;
  zoomOut(): void;
  /** 1 is 100 %. */
  zoomTo(zoom: number): void;
  fit(): void;
  fitTo(ids: { elements: Iterable<Id>; flows: Iterable<Id> }): void;
  /** The middle of what is in view. */
  centre(): { x: number; y: number };
  /** Ends a drag that came from outside the canvas; false when that place takes nothing. */
  drop(kind: string, client: { x: number; y: number }): boolean;
  /** Starts drawing a flow from this element, or from whichever is picked next. */
  startConnecting(from?: Id): void;
  /** Puts the keys on a corner of a flow, a new one where it has none. */
  bend(flow: Id): void;
  /** Opens the field that renames an element or labels a flow. */
  rename(target: Id): void;
  focus(): void;
}

export interface ThreatsControls {
  /** Moves to the next threat (1) or the one before (-1) in the list. */
  step(by: 1 | -1): void;
  show(tab: "threats" | "questions" | "summary"): void;
  /** Lists what a query line asks for, in the whole model. */
  ask(query: string): void;
  focus(): void;
}

export interface PaletteControls {
  search(): void;
}

export interface OutlineControls {
  rename(target: Id): void;
}

export const canvasDoor = door<CanvasControls>();
export const threatsDoor = door<ThreatsControls>();
export const paletteDoor = door<PaletteControls>();
export const outlineDoor = door<OutlineControls>();

function door<T>(): Door<T> {
  let current: T | undefined;
  let waiting: ((offer: T) => void) | undefined;
  return {
    get current() {
      return current;
    },
    open(offer) {
      current = offer;
      waiting?.(offer);
      waiting = undefined;
      return () => {
        if (current === offer) current = undefined;
      };
    },
    use(run) {
      if (current === undefined) waiting = run;
      else run(current);
    },
  };
}
