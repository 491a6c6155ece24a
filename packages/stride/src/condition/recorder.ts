/**
 * What an evaluation has looked at, as small integers: one for each record (or set of records) and aspect. After a
 * Change only what looked at a touched key is evaluated again.
 */

/** What can change about a record, apart from what no threat depends on (names, notes, places). */
export const ASPECT = {
  /** Kind, parent, zones, trust, boundary, scope; ends of a flow. */
  shape: 0,
  facts: 1,
  defaults: 2,
  controls: 3,
  /** Stored and carried assets; the asset itself. */
  assets: 4,
  /** Which elements are inside. */
  contents: 5,
  /** Which flows end here. */
  flows: 6,
  /** Who can reach it. */
  reach: 7,
} as const;

export type Aspect = (typeof ASPECT)[keyof typeof ASPECT];
const ASPECTS = 8;

/** Assets and elements may share ids. */
export function assetKey(id: string): string {
  return `asset ${id}`;
}

/** Stands for all elements of a kind: their number, their places and what is said of controls on them. */
export function kindKey(kind: string): string {
  return `kind ${kind}`;
}

/** Something worked out once, with what it depends on. */
export interface Kept {
  readonly value: unknown;
  readonly keys: readonly number[];
  /** The collection in which its keys were counted last. */
  stamp: number;
}

/** Numbers the keys and collects those of one evaluation at a time. */
export class Recorder {
  readonly #numbers = new Map<string, number>();
  readonly #stamps: number[] = [];
  #last = 0;
  #stamp = 0;
  #keys: number[] = [];

  /** The number of a record and aspect, the same for as long as the recorder lives. */
  key(id: string, aspect: Aspect): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#numbers.size * ASPECTS;
      this.#numbers.set(id, number);
      for (let index = 0; index < ASPECTS; index += 1) this.#stamps.push(0);
    }
    return number + aspect;
  }

  /** Starts a new collection. */
  begin(): void {
    this.#last += 1;
    this.#stamp = this.#last;
    this.#keys = [];
  }

  /** Whatever is touched in this collection; another one has another stamp. */
  get stamp(): number {
    return this.#stamp;
  }

  /** Returns true the first time in this collection. */
  touch(id: string, aspect: Aspect): boolean {
    return this.#touchKey(this.key(id, aspect));
  }

  #touchKey(key: number): boolean {
    if (this.#stamps[key] === this.#stamp) return false;
    this.#stamps[key] = this.#stamp;
    this.#keys.push(key);
    return true;
  }

  /** What was touched since `begin`, without repetition. */
  end(): readonly number[] {
    return this.#keys;
  }

  /** Works something out once; whoever asks again depends on the same keys. */
  once<Value>(memory: Map<string, Kept>, name: string, make: () => Value): Value {
    const known = memory.get(name);
    if (known) {
      if (known.stamp !== this.#stamp) {
        for (const key of known.keys) this.#touchKey(key);
        known.stamp = this.#stamp;
      }
      return known.value as Value;
    }
    const [stamp, keys] = [this.#stamp, this.#keys];
    this.begin();
    const value = make();
    const own = this.#keys;
    this.#stamp = stamp;
    this.#keys = keys;
    for (const key of own) this.#touchKey(key);
    const kept: Kept = { value, keys: own, stamp };
    memory.set(name, kept);
    return value;
  }
}
