import { type Path, type Visitor, walk } from "./scanner.ts";

export type { Path } from "./scanner.ts";

/** A place for people: lines and columns begin at 1, columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where something is wanted: with `key`, the place of its key instead of its value. */
export interface Wanted {
  readonly path: Path;
  readonly key?: boolean;
}

interface Wish {
  readonly inside: Map<string, Wish>;
  found: number | undefined;
  foundKey: number | undefined;
}

/**
 * Where each of these paths lies in a JSON text, as offsets in the same order. A path that is not there has the place
 * of the nearest thing around it that is. The text must be JSON; where a key is repeated, the last one counts.
 */
export function locate(text: string, wanted: readonly Wanted[]): number[] {
  const newWish = (): Wish => ({ inside: new Map(), found: undefined, foundKey: undefined });
  const root = newWish();
  root.found = text.search(/\S|$/);
  const chains = wanted.map(({ path }) => {
    const chain = [root];
    let wish = root;
    for (const step of path) {
      const key = String(step);
      let next = wish.inside.get(key);
      if (!next) {
        next = newWish();
        wish.inside.set(key, next);
      }
      wish = next;
      chain.push(wish);
    }
    return chain;
  });
  walk(text, visitorOf(root));
  return chains.map((chain, i) => {
    const last = chain.findLast((wish) => wish.found !== undefined) ?? root;
    return (wanted[i]?.key && last === chain.at(-1) ? last.foundKey : last.found) ?? 0;
  });
}

function visitorOf(wish: Wish): Visitor {
  return {
    entry(key, offset, keyOffset) {
      const inner = wish.inside.get(String(key));
      if (!inner) return undefined;
      inner.found = offset;
      inner.foundKey = keyOffset;
      return visitorOf(inner);
    },
  };
}

/** The first keys that stand a second time in their object, with their offsets. The text must be JSON. */
export function findRepeatedKeys(text: string, most: number): { path: Path; offset: number }[] {
  const repeated: { path: Path; offset: number }[] = [];
  const visitorAt = (path: Path): Visitor => {
    const seen = new Set<string | number>();
    return {
      entry(key, _offset, keyOffset) {
        const inner = [...path, key];
        if (seen.has(key) && repeated.length < most) repeated.push({ path: inner, offset: keyOffset });
        seen.add(key);
        return visitorAt(inner);
      },
    };
  };
  walk(text, visitorAt([]));
  return repeated;
}

/** The first numbers that JavaScript cannot hold as they are written: too many digits, too large, or so small that nothing is left. */
export function findLossyNumbers(text: string, most: number): { path: Path; token: string }[] {
  const lossy: { path: Path; token: string }[] = [];
  const visitorAt = (path: Path): Visitor => ({
    entry: (key) => visitorAt([...path, key]),
    number(token) {
      if (lossy.length < most && isLossy(token)) lossy.push({ path, token });
    },
  });
  walk(text, visitorAt([]));
  return lossy;
}

function isLossy(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return true;
  if (value === 0) return /[1-9]/.test(token.replace(/[eE].*/, ""));
  if (!/^-?\d+$/.test(token) || Number.isSafeInteger(value) || String(value) === token) return false;
  return BigInt(token) !== BigInt(value);
}

/** A function from offsets of a text to places. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
