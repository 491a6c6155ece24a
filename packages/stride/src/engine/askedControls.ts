import type { Id } from "@bartizan/model";
import type { OpenQuestion } from "./instance.ts";
import type { AskedControl } from "./threat.ts";

interface Tally {
  /** How many more threats are settled with it alone in place than with none. */
  more: number;
  readonly places: Map<Id, number>;
}

/** The controls that one question asks about, kept current as instances come and go. */
export class AskedControls {
  readonly #tallies = new Map<string, Tally>();

  /** @param isSettledByNone whether the instance is settled when none of the controls is in place */
  change({ asks, settledAlone }: OpenQuestion, isSettledByNone: boolean, by: 1 | -1): void {
    for (const id of new Set(asks.map((ask) => ask.id))) {
      const tally = this.#of(id);
      tally.more += by * ((settledAlone.has(id) ? 1 : 0) - (isSettledByNone ? 1 : 0));
    }
    for (const { id, place } of asks) {
      const { places } = this.#of(id);
      const count = (places.get(place) ?? 0) + by;
      if (count === 0) places.delete(place);
      else places.set(place, count);
      if (places.size === 0) this.#tallies.delete(id);
    }
  }

  /** @param none how many threats are settled when none of the controls is in place */
  list(none: number): readonly AskedControl[] {
    return [...this.#tallies]
      .map(([id, { more, places }]) => ({ id, settles: none + more, writes: [...places.keys()].sort() }))
      .sort((a, b) => b.settles - a.settles || (a.id < b.id ? -1 : 1));
  }

  #of(id: string): Tally {
    let tally = this.#tallies.get(id);
    if (!tally) {
      tally = { more: 0, places: new Map() };
      this.#tallies.set(id, tally);
    }
    return tally;
  }
}
