import type { Point, Rect } from "../geometry.ts";

/** A line that shows with what a moved box is aligned. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

interface Aligned {
  /** What to add to the box to be aligned; undefined on an axis where nothing is near. */
  readonly dx: number | undefined;
  readonly dy: number | undefined;
  readonly guides: readonly Guide[];
}

/** How near an edge or middle of a neighbour must be to pull; CSS pixels. */
export const PULL = 5;

/** Aligns edges and middles of a box with those of its neighbours; `pull` in diagram units. */
export function align(box: Rect, neighbours: readonly Rect[], pull: number): Aligned {
  const dx = nearest(xs(box), neighbours.map(xs), pull);
  const dy = nearest(ys(box), neighbours.map(ys), pull);
  const at = { ...box, x: box.x + (dx ?? 0), y: box.y + (dy ?? 0) };
  const guides: Guide[] = [];
  if (dx !== undefined) guides.push(...lines(xs(at), neighbours, xs, (x, a, b) => vertical(x, a, b), at));
  if (dy !== undefined) guides.push(...lines(ys(at), neighbours, ys, (y, a, b) => horizontal(y, a, b), at));
  return { dx, dy, guides };
}

type Three = readonly [number, number, number];

function xs({ x, w }: Rect): Three {
  return [x, x + w / 2, x + w];
}

function ys({ y, h }: Rect): Three {
  return [y, y + h / 2, y + h];
}

/** The smallest shift within `pull` that puts an edge on an edge or a middle on a middle. */
function nearest(own: Three, others: readonly Three[], pull: number): number | undefined {
  let best: number | undefined;
  const consider = (shift: number): void => {
    // Whole pixels only: boxes are integers.
    if (
      Math.abs(shift) <= pull &&
      Number.isInteger(shift) &&
      (best === undefined || Math.abs(shift) < Math.abs(best))
    ) {
      best = shift;
    }
  };
  for (const other of others) {
    consider(other[1] - own[1]);
    for (const edge of [other[0], other[2]]) {
      consider(edge - own[0]);
      consider(edge - own[2]);
    }
  }
  return best;
}

function lines(
  own: Three,
  neighbours: readonly Rect[],
  axis: (rect: Rect) => Three,
  line: (at: number, a: Rect, b: Rect) => Guide,
  box: Rect,
): Guide[] {
  const found: Guide[] = [];
  for (const at of new Set(own)) {
    const matches = neighbours.filter((other) => axis(other).includes(at));
    const far = matches[0] && matches.reduce((a, b) => (reach(box, a) < reach(box, b) ? a : b));
    if (far) found.push(line(at, box, far));
  }
  return found;
}

function reach(a: Rect, b: Rect): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function vertical(x: number, a: Rect, b: Rect): Guide {
  return { from: { x, y: Math.min(a.y, b.y) }, to: { x, y: Math.max(a.y + a.h, b.y + b.h) } };
}

function horizontal(y: number, a: Rect, b: Rect): Guide {
  return { from: { x: Math.min(a.x, b.x), y }, to: { x: Math.max(a.x + a.w, b.x + b.w), y } };
}
