import { CATALOGUE } from "@bartizan/stride";
import { Desk } from "./desk.ts";
import { entriesOf } from "./entriesOf.ts";
import type { Answer, Ask } from "./messages.ts";
import { loadScorer } from "./session.ts";

/** What this file uses of the worker's global object, for which the page's types have no name. */
interface Scope {
  postMessage(answer: Answer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Ask>) => void): void;
}

const scope = globalThis as unknown as Scope;
const desk = new Desk((answer) => scope.postMessage(answer));

scope.postMessage({ kind: "entries", entries: entriesOf(CATALOGUE) });

scope.addEventListener("message", ({ data }) => {
  // A task of its own, so that everything that has arrived by then is taken together.
  if (desk.take(data)) setTimeout(() => void work());
});

async function work(): Promise<void> {
  // Where it cannot be fetched, the desk answers with the fault.
  if (desk.wantsScorer) await loadScorer().catch(() => undefined);
  desk.work();
}
