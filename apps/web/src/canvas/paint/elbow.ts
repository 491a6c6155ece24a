import type { Point, Rect } from "../geometry.ts";

/** The simplest right-angled line between two boxes, from side to facing side: what is drawn while something moves. */
export function elbow(from: Rect, to: Rect): readonly Point[] {
  const a = { x: from.x + from.w / 2, y: from.y + from.h / 2 };
  const b = { x: to.x + to.w / 2, y: to.y + to.h / 2 };
  const gapX = Math.max(to.x - from.x - from.w, from.x - to.x - to.w);
  const gapY = Math.max(to.y - from.y - from.h, from.y - to.y - to.h);
  if (gapX >= gapY) {
    const right = b.x >= a.x;
    const start = { x: right ? from.x + from.w : from.x, y: a.y };
    const end = { x: right ? to.x : to.x + to.w, y: b.y };
    const middle = (start.x + end.x) / 2;
    return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
  }
  const down = b.y >= a.y;
  const start = { x: a.x, y: down ? from.y + from.h : from.y };
  const end = { x: b.x, y: down ? to.y : to.y + to.h };
  const middle = (start.y + end.y) / 2;
  return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
}
