import { createStore } from "zustand/vanilla";
import { canvasDoor } from "./doors.ts";

/** A kind carried by the pointer from the palette; client coordinates. */
export interface Placing {
  kind: string;
  x: number;
  y: number;
}

/** What is being carried now. The canvas lights up the zone below it and says what a drop would do. */
export const placingStore = createStore<{ placing: Placing | undefined }>(() => ({ placing: undefined }));

/** Picks up a kind or moves what is carried. */
export function carry(placing: Placing): void {
  placingStore.setState({ placing });
}

/** Drops what is carried where it is now; true when the canvas took it. */
export function dropCarried(): boolean {
  const { placing } = placingStore.getState();
  putBack();
  return placing !== undefined && (canvasDoor.current?.drop(placing.kind, placing) ?? false);
}

/** Ends carrying without a drop. */
export function putBack(): void {
  placingStore.setState({ placing: undefined });
}
