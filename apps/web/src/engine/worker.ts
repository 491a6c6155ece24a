import { CATALOGUE } from "@bartizan/stride";
import { Desk } from "./desk.ts";
import { entriesOf } from "./entriesOf.ts";
import type { Answer, Ask, CompareAnswer, CompareAsk } from "./messages.ts";
import { loadScorer, wantsScorer } from "./session.ts";

/** What this file uses of the worker's global object, for which the page's types have no name. */
interface Scope {
  postMessage(answer: Answer | CompareAnswer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Ask | CompareAsk>) => void): void;
}

const scope = globalThis as unknown as Scope;
const desk = new Desk((answer) => scope.postMessage(answer));

scope.postMessage({ kind: "entries", entries: entriesOf(CATALOGUE) });

scope.addEventListener("message", ({ data }) => {
  if (data.kind === "compare") void compare(data);
  // A task of its own, so that everything that has arrived by then is taken together.
  else if (desk.take(data)) setTimeout(() => void work());
});

async function work(): Promise<void> {
  // Where it cannot be fetched, the desk answers with the fault.
  if (desk.wantsScorer) await loadScorer().catch(() => undefined);
  desk.work();
}

async function compare({ before, after, today, own }: CompareAsk): Promise<void> {
  try {
    const { compare } = await import("./comparison.ts");
    if (wantsScorer(before) || wantsScorer(after)) await loadScorer();
    scope.postMessage({ kind: "compared", comparison: compare(before, after, today, own) });
  } catch (error) {
    scope.postMessage({ kind: "not-compared", message: error instanceof Error ? error.message : `${error}` });
  }
}
