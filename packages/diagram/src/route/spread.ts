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

/** Never nearer than this where there is room, even when both want it; pixels. */
const LEAST = 9;
/** Gaps shrink to this much of themselves before all become alike. */
const MOST_SHRUNK = 0.4;

/**
 * Places in this order, `gap` apart (less where the range is short or two heavy ones want to be nearer), as near as possible
 * to where each wants to be; heavy ones move less. Whole numbers.
 */
export function spread(wanted: readonly Wanted[], low: number, high: number, gap: number): number[] {
  const offsets = offsetsOf(wanted, high - low, gap);
  const blocks: Block[] = [];
  wanted.forEach(({ at, weight }, index) => {
    // With the gaps taken out, the order only has to rise: neighbours that want to overlap share the weighted mean.
    blocks.push({ start: at - (offsets[index] as number), weight, count: 1 });
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
  const most = Math.max(low, high - (offsets.at(-1) ?? 0));
  const places: number[] = [];
  for (const { start, count } of blocks) {
    const kept = Math.min(Math.max(start, low), most);
    for (let member = 0; member < count; member += 1) {
      places.push(Math.round(kept + (offsets[places.length] as number)));
    }
  }
  return places;
}

/** How far each must lie behind the first. Where the side is short, gaps that nobody agreed on shrink first. */
function offsetsOf(wanted: readonly Wanted[], room: number, gap: number): number[] {
  const gaps = wanted.slice(1).map((b, index) => {
    const a = wanted[index] as Wanted;
    const isAgreed = Math.min(a.weight, b.weight) > 100 && b.at > a.at;
    return { isAgreed, size: isAgreed ? Math.min(gap, Math.max(LEAST, b.at - a.at)) : gap };
  });
  const sum = (of: readonly { readonly size: number }[]) => of.reduce((total, { size }) => total + size, 0);
  const agreed = sum(gaps.filter(({ isAgreed }) => isAgreed));
  const loose = sum(gaps) - agreed;
  const shrunk = agreed + loose <= room ? 1 : (room - agreed) / loose;
  const isTight = shrunk < MOST_SHRUNK;
  const offsets = [0];
  for (const { isAgreed, size } of gaps) {
    const kept = isTight ? room / gaps.length : isAgreed ? size : size * shrunk;
    offsets.push((offsets.at(-1) as number) + kept);
  }
  return offsets;
}
