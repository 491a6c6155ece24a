/** Absolute diagram pixels. */
export type Point = readonly [x: number, y: number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A side of a box, by compass. */
export type Side = "n" | "e" | "s" | "w";

export const SIDES: readonly Side[] = ["n", "e", "s", "w"];

/** The direction away from a box on each side. */
export const OUTWARD: Readonly<Record<Side, Point>> = { n: [0, -1], e: [1, 0], s: [0, 1], w: [-1, 0] };

/** The rectangle with `by` more on each side (less when negative). */
export function grown({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

/** Whether two rectangles share more than a border. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether a point lies in a rectangle; its border counts as inside. */
export function contains({ x, y, w, h }: Rect, px: number, py: number): boolean {
  return px >= x && px <= x + w && py >= y && py <= y + h;
}

/** Whether one rectangle lies wholly in the other; a shared border counts as inside. */
export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** The smallest rectangle around both. */
export function around(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}

/** The rectangle of a horizontal or vertical line between two points; without width or height. */
export function lineRect([ax, ay]: Point, [bx, by]: Point): Rect {
  return { x: Math.min(ax, bx), y: Math.min(ay, by), w: Math.abs(ax - bx), h: Math.abs(ay - by) };
}

/** Whether a line between two points, horizontal or vertical, passes through the inside of a rectangle. */
export function passes([ax, ay]: Point, [bx, by]: Point, { x, y, w, h }: Rect): boolean {
  return Math.min(ax, bx) < x + w && Math.max(ax, bx) > x && Math.min(ay, by) < y + h && Math.max(ay, by) > y;
}

/** Sum of the lengths of the pieces, measured along the axes. */
export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] as Point;
    const [bx, by] = points[index] as Point;
    sum += Math.abs(ax - bx) + Math.abs(ay - by);
  }
  return sum;
}

/** The same line without points that stand still or lie on the way straight ahead. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (last && before && isAhead(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isAhead(a: Point, b: Point, c: Point): boolean {
  if (a[0] === b[0] && b[0] === c[0]) return (b[1] - a[1]) * (c[1] - b[1]) >= 0;
  if (a[1] === b[1] && b[1] === c[1]) return (b[0] - a[0]) * (c[0] - b[0]) >= 0;
  return false;
}
