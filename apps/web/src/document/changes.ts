import type { Change, Graph, Model } from "@bartizan/model";

/** What journal, engine and whoever else follows the document are told, in order, with no gaps in `revision`. */
export type DocumentEvent =
  | { kind: "opened"; model: Model; graph: Graph; revision: number }
  | { kind: "changed"; change: Change; model: Model; graph: Graph; revision: number };

type Listener = (event: DocumentEvent) => void;

const listeners = new Set<Listener>();

/** Calls back after every Change and after every newly opened document; returns how to stop. */
export function onDocument(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells all listeners. Called by the store alone, after its state is set. */
export function announce(event: DocumentEvent): void {
  for (const listener of listeners) listener(event);
}
