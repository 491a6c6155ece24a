import type { Id } from "@bartizan/model";
import type { Ask } from "./expression.ts";
import { inner, kept } from "./kept.ts";

/** What is asked in one graph. */
export class Asks {
  /** By fact, kind for which it is a default, what it is asked among, and place. */
  readonly #facts = new Map<string, Map<string, Map<Id, Map<Id, Ask>>>>();

  /**
   * The one question about a fact that writes to a place: the same object for everybody who asks it.
   * @param among under which zone ("@") or for which kind ("for") one answer holds; undefined: for all of them
   */
  fact(fact: string, among: string | undefined, place: Id, defaultFor?: string, word: "@" | "for" = "@"): Ask {
    const asks = inner(inner(inner(this.#facts, fact), defaultFor ?? word), among ?? "");
    return kept(asks, place, () => {
      const key = among === undefined ? `fact ${fact}` : `fact ${fact} ${word} ${among}`;
      return {
        key,
        kind: "fact",
        id: fact,
        askAt: place,
        place,
        as: defaultFor === undefined ? "own" : { defaultFor },
      };
    });
  }
}
