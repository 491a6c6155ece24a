import type { Id } from "@bartizan/model";
import { type Instance, placesOf } from "./instance.ts";
import type { OpenQuestion } from "./opening.ts";
import type { AskedControl } from "./threat.ts";

interface Tally {
  /** How many more threats are settled with it alone in place than with none. */
  more: number;
  readonly places: Set<Id>;
}

/** The controls that one question asks about. */
export class AskedControls {
  readonly #tallies = new Map<string, Tally>();

  /**
   * Counts threats that are open in the same way.
   * @param isSettledByNone whether they are settled when none of the controls is in place
   */
  add({ asks, settledAlone }: OpenQuestion, isSettledByNone: boolean, instances: ReadonlySet<Instance>): void {
    const counted = new Set<string>();
    for (const { id, place } of asks) {
      const tally = this.#of(id);
      for (const at of placesOf(place, instances)) tally.places.add(at);
      if (counted.has(id)) continue;
      counted.add(id);
      tally.more += instances.size * ((settledAlone.has(id) ? 1 : 0) - (isSettledByNone ? 1 : 0));
    }
  }

  /** @param none how many threats are settled when none of the controls is in place */
  list(none: number): readonly AskedControl[] {
    return [...this.#tallies]
      .map(([id, { more, places }]) => ({ id, settles: none + more, writes: [...places].sort() }))
      .sort((a, b) => b.settles - a.settles || (a.id < b.id ? -1 : 1));
  }

  #of(id: string): Tally {
    let tally = this.#tallies.get(id);
    if (!tally) {
      tally = { more: 0, places: new Set() };
      this.#tallies.set(id, tally);
    }
    return tally;
  }
}
