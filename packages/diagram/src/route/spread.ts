export interface Wanted {
  readonly at: number;
  readonly weight: number;
}

interface Block {
  /** Of the first member. */
  start: number;
  weight: number;
  count: number;
}

/**
 * Places in this order, `gap` apart (less where the range is short), as near as possible to where each wants to be; heavy
 * ones move less. Whole numbers.
 */
export function spread(wanted: readonly Wanted[], low: number, high: number, gap: number): number[] {
  const step = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : 0;
  const blocks: Block[] = [];
  wanted.forEach(({ at, weight }, index) => {
    // With the gaps taken out, the order only has to rise: neighbours that want to overlap share the weighted mean.
    blocks.push({ start: at - index * step, weight, count: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && before.start > last.start; ) {
      const sum = before.weight + last.weight;
      before.start = (before.start * before.weight + last.start * last.weight) / sum;
      before.weight = sum;
      before.count += last.count;
      blocks.pop();
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  });
  const room = high - Math.max(0, wanted.length - 1) * step;
  const places: number[] = [];
  for (const { start, count } of blocks) {
    const kept = Math.min(Math.max(start, low), Math.max(low, room));
    for (let member = 0; member < count; member += 1) places.push(Math.round(kept + places.length * step));
  }
  return places;
}
