import type { Point, Rect } from "../geometry.ts";

const OUT = 24;

/** A flow from an element to itself: out of its right side and back in from above. */
export function loopAt({ x, y, w, h }: Rect): readonly Point[] {
  const right = x + w;
  const top = y - OUT;
  const from = y + Math.min(24, h / 2);
  const to = right - Math.min(32, w / 2);
  return [
    [right, from],
    [right + OUT, from],
    [right + OUT, top],
    [to, top],
    [to, y],
  ];
}
