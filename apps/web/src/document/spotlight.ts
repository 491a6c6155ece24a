import type { Id } from "@bartizan/model";
import { createStore } from "zustand/vanilla";
import { documentStore } from "./documentStore.ts";

/** What alone is seen plainly on the drawing; the rest is dimmed. */
export interface Spotlight {
  elements: ReadonlySet<Id>;
  flows: ReadonlySet<Id>;
  /** Zones of which only the border is meant, because something crosses it. */
  borders: ReadonlySet<Id>;
  /** What all this is about. */
  text: string;
}

export const spotlightStore = createStore<{ lit: Spotlight | undefined }>(() => ({ lit: undefined }));

/** Dims everything but this. It ends with Escape, an edit, another selection or another diagram. */
export function light(lit: Spotlight): void {
  spotlightStore.setState({ lit });
}

export function endSpotlight(): void {
  if (spotlightStore.getState().lit) spotlightStore.setState({ lit: undefined });
}

/** Ends the spotlight when it is over; returns how to stop. */
export function followSpotlight(page: Document): () => void {
  const stop = documentStore.subscribe((state, before) => {
    const isSame =
      state.revision === before.revision && state.diagram === before.diagram && state.selection === before.selection;
    if (!isSame) endSpotlight();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !spotlightStore.getState().lit || page.querySelector("dialog[open]")) return;
    endSpotlight();
    // What else Escape means is for the next press.
    event.preventDefault();
    event.stopPropagation();
  };
  page.addEventListener("keydown", onKeyDown, { capture: true });
  return () => {
    stop();
    page.removeEventListener("keydown", onKeyDown, { capture: true });
    endSpotlight();
  };
}
