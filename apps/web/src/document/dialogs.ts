import type { Id, LoadError, Model, Notice } from "@bartizan/model";
import { createStore } from "zustand/vanilla";

export type WorkshopTab = "attackers" | "assumptions" | "matrix" | "reviews";

/** A version of a model, by the name people know it by. */
export interface Version {
  name: string;
  model: Model;
}

/** What stands over the page, with what it is about. One at a time. */
export type DialogRequest =
  | { kind: "commands" }
  | { kind: "shortcuts" }
  | { kind: "templates" }
  | { kind: "move-into"; elements: readonly Id[] }
  | { kind: "diagram"; id: Id | undefined }
  | { kind: "workshop"; tab: WorkshopTab }
  | { kind: "catalogues" }
  | { kind: "switch-off"; threat: string }
  | { kind: "connect-to"; from: Id }
  | { kind: "group-into"; elements: readonly Id[] }
  | { kind: "load-errors"; fileName: string; errors: readonly LoadError[] }
  | { kind: "load-notices"; fileName: string; notices: readonly Notice[] }
  | { kind: "changed-on-disk"; fileName: string }
  | { kind: "conflicts" }
  | { kind: "compare"; before: Version; after: Version; mended?: readonly string[] }
  | { kind: "leave"; answer: (leave: boolean) => void }
  | { kind: "exporting"; title: string; done: number; cancel: () => void };

export const dialogStore = createStore<{ dialog: DialogRequest | undefined }>(() => ({ dialog: undefined }));

/** Shows a dialog instead of the one that is open. */
export function openDialog(dialog: DialogRequest): void {
  dialogStore.setState({ dialog });
}

export function closeDialog(): void {
  dialogStore.setState({ dialog: undefined });
}
