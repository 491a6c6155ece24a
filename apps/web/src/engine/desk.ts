import { concat, type Info } from "@bartizan/model";
import { CATALOGUE, type Catalogue } from "@bartizan/stride";
import { entriesOf } from "./entriesOf.ts";
import type { Answer, Ask } from "./messages.ts";
import { answers } from "./news.ts";
import { changeSession, openSession, type Session, wantsScorer } from "./session.ts";

/**
 * Works off what the worker is told. What has come in while it was busy is taken together, so that revisions which are
 * out of date by then are never evaluated.
 */
export class Desk {
  private readonly waiting: Ask[] = [];
  private session: Session | undefined;
  /** The catalogue whose entries were told; its own at the start. */
  private told: Catalogue = CATALOGUE;
  private readonly post: (answer: Answer) => void;

  constructor(post: (answer: Answer) => void) {
    this.post = post;
  }

  /** True when the caller has to see to it that `work` runs. */
  take(ask: Ask): boolean {
    this.waiting.push(ask);
    return this.waiting.length === 1;
  }

  /** Whether what waits needs the CVSS calculator, and it has to be loaded first. */
  get wantsScorer(): boolean {
    return this.waiting.some((ask) => {
      if (ask.kind === "open") return wantsScorer(ask.model);
      return ask.change.some(({ part, after }) => part === "info" && wantsScorer({ info: after as Info }));
    });
  }

  /** Answers everything that waits. A fault of the engine is answered too; the next question then has to be "open". */
  work(): void {
    const asks = this.waiting.splice(0);
    const last = asks.at(-1);
    if (!last) return;
    const opened = asks.findLastIndex((ask) => ask.kind === "open");
    const known = opened < 0 ? this.session : undefined;
    try {
      const after = this.evaluate(asks.slice(Math.max(0, opened)), last.today);
      this.session = after;
      if (after.catalogue !== this.told) this.post({ kind: "entries", entries: entriesOf(after.catalogue) });
      this.told = after.catalogue;
      for (const answer of answers(known, after, last.revision)) this.post(answer);
    } catch (error) {
      this.session = undefined;
      this.post({
        kind: "failed",
        revision: last.revision,
        message: error instanceof Error ? error.message : `${error}`,
      });
    }
  }

  private evaluate([first, ...rest]: readonly Ask[], today: string): Session {
    const start = first?.kind === "open" ? openSession(first.model, today, first.own) : this.session;
    if (!start) throw new Error("a change came before a document was opened");
    const asks = first?.kind === "change" ? [first, ...rest] : rest;
    const changes = asks.flatMap((ask) => (ask.kind === "change" ? [ask.change] : []));
    return changes.length === 0 ? start : changeSession(start, concat(...changes), today);
  }
}
