import { createStore } from "zustand/vanilla";

/** Whether what is drawn is kept in this browser. `at`: milliseconds since 1970. */
export type DraftStatus =
  | { state: "nothing" }
  | { state: "kept"; at: number }
  | { state: "failing"; reason: "full" | "unavailable" };

export interface DraftState {
  status: DraftStatus;
  /** A draft that was taken up when the page opened and that nobody has looked at yet. `opened` says which document it is. */
  restored: { fileName: string; at: number; opened: number } | undefined;
}

export const draftStore = createStore<DraftState>(() => ({ status: { state: "nothing" }, restored: undefined }));
