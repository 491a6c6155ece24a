/** A new worker that follows a document or compares two; see `Ask` and `CompareAsk`. */
export function makeWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
