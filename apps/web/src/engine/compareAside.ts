import type { Model } from "@bartizan/model";
import { ownCatalogues } from "../document/ownCatalogues.ts";
import type { Comparison } from "./comparison.ts";
import { makeWorker } from "./makeWorker.ts";
import type { CompareAnswer, CompareAsk } from "./messages.ts";
import { today } from "./today.ts";

/** The part of a Worker that is used. */
export interface CompareWorker {
  postMessage(ask: CompareAsk): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CompareAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What was told when a comparison came to its end. */
export type Compared = { ok: true; value: Comparison } | { ok: false; message: string };

/** Compares two versions in a worker of their own, which ends with it; `done` is told once. Returns how to give up. */
export function compareAside(
  before: Model,
  after: Model,
  done: (compared: Compared) => void,
  make: () => CompareWorker = makeWorker,
): () => void {
  const worker = make();
  const end = (compared: Compared) => {
    worker.terminate();
    done(compared);
  };
  worker.onmessage = ({ data }) => {
    if (data.kind === "compared") end({ ok: true, value: data.comparison });
    if (data.kind === "not-compared") end({ ok: false, message: data.message });
  };
  worker.onerror = (event) => end({ ok: false, message: event.message || "the worker ended" });
  worker.postMessage({ kind: "compare", before, after, today: today(), own: ownCatalogues() });
  return () => worker.terminate();
}
