/** Where in a list that is sorted by `order` an item is, or would be put. */
function placeOf<Item>(list: readonly Item[], item: Item, order: (a: Item, b: Item) => number, from: number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && order(there, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A sorted list without some of its items and with others, in the same order; the list itself when there are none. For
 * a few items it costs little more than a copy. `gone` must be in the list, by `order`.
 */
export function sortedAfter<Item>(
  list: readonly Item[],
  gone: readonly Item[],
  come: readonly Item[],
  order: (a: Item, b: Item) => number,
): readonly Item[] {
  if (gone.length + come.length === 0) return list;
  if (list.length === 0) return come.toSorted(order);
  const edits = [...gone.map((item) => ({ item, isGone: true })), ...come.map((item) => ({ item, isGone: false }))];
  edits.sort((a, b) => order(a.item, b.item));
  const pieces: (readonly Item[])[] = [];
  let from = 0;
  for (const { item, isGone } of edits) {
    const at = placeOf(list, item, order, from);
    if (at > from) pieces.push(list.slice(from, at));
    from = isGone ? at + 1 : at;
    if (!isGone) pieces.push([item]);
  }
  pieces.push(list.slice(from));
  // Unlike flat(), this copies whole pieces.
  return ([] as Item[]).concat(...pieces);
}
