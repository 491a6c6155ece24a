/** What differs between two lists whose entries have a key each. */
export interface Difference<Item> {
  /** New or changed entries. */
  put: readonly Item[];
  /** Keys of entries that are no longer there. */
  gone: readonly string[];
  /** All keys, in the order of the later list; absent when it is the order of the earlier one. */
  order?: readonly string[];
}

/** What must be told to somebody who holds the earlier list so that it becomes the later one. */
export function difference<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Difference<Item> {
  if (before === after) return { put: [], gone: [] };
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const put: Item[] = [];
  const order: string[] = [];
  for (const item of after) {
    const key = keyOf(item);
    order.push(key);
    if (!sameValue(known.get(key), item)) put.push(item);
    known.delete(key);
  }
  const gone = [...known.keys()];
  const sameOrder = before.length === after.length && before.every((item, index) => keyOf(item) === order[index]);
  return sameOrder ? { put, gone } : { put, gone, order };
}

/** The same for lists that are sorted by key (in code-unit order): nothing is looked up. */
export function differenceInOrder<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Difference<Item> {
  const put: Item[] = [];
  const gone: string[] = [];
  let next = 0;
  for (const item of after) {
    const key = keyOf(item);
    let known = before[next];
    while (known !== undefined && known !== item && keyOf(known) < key) {
      gone.push(keyOf(known));
      next++;
      known = before[next];
    }
    if (known === item || (known !== undefined && keyOf(known) === key)) next++;
    else known = undefined;
    if (!sameValue(known, item)) put.push(item);
  }
  for (const item of before.slice(next)) gone.push(keyOf(item));
  return { put, gone };
}

/** The later list, from the earlier one and what differs. Entries that did not change are the same objects. */
export function patched<Item>(
  before: readonly Item[],
  { put, gone, order }: Difference<Item>,
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (put.length === 0 && gone.length === 0 && !order) return before;
  const items = new Map(before.map((item) => [keyOf(item), item]));
  for (const item of put) items.set(keyOf(item), item);
  const keys = order ?? before.map(keyOf);
  return keys.flatMap((key) => items.get(key) ?? []);
}

/** A list sorted by key (in code-unit order), with entries put in, which are sorted too, and taken out. */
export function patchedInOrder<Item>(
  before: readonly Item[],
  put: readonly Item[],
  gone: readonly string[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (put.length === 0 && gone.length === 0) return before;
  if (before.length === 0) return put;
  const edits: { key: string; item?: Item }[] = put.map((item) => ({ key: keyOf(item), item }));
  for (const key of gone) edits.push({ key });
  edits.sort((a, b) => (a.key < b.key ? -1 : 1));
  const pieces: (readonly Item[])[] = [];
  let from = 0;
  for (const { key, item } of edits) {
    const at = placeOf(before, key, keyOf, from);
    if (at > from) pieces.push(before.slice(from, at));
    const there = before[at];
    from = there !== undefined && keyOf(there) === key ? at + 1 : at;
    if (item !== undefined) pieces.push([item]);
  }
  pieces.push(before.slice(from));
  // Unlike flat(), this copies whole pieces.
  return ([] as Item[]).concat(...pieces);
}

/** Where in a list that is sorted by key an entry with this key is, or would be. */
function placeOf<Item>(list: readonly Item[], key: string, keyOf: (item: Item) => string, from: number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && keyOf(there) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two values of plain data (objects, arrays, primitives) say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  }
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]));
}
