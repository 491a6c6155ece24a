import type { OwnCatalogue } from "@bartizan/stride";

/** What is wrong with a catalogue, in words; lines and columns from 1. */
export interface CatalogueFault {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly text: string;
}

export type CheckedCatalogue =
  | { readonly ok: true; readonly value: OwnCatalogue }
  | { readonly ok: false; readonly faults: readonly CatalogueFault[] };

/**
 * Reads a catalogue in a worker of its own, with everything that it has to be held against, so that nothing of that is
 * on the page and no file can hold it up. Rejects when the worker breaks.
 */
export function checkCatalogue(text: string): Promise<CheckedCatalogue> {
  const worker = new Worker(new URL("./catalogueWorker.ts", import.meta.url), { type: "module" });
  return new Promise<CheckedCatalogue>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<CheckedCatalogue>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker ended")));
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}
