import type { Box } from "../schema/geometry.ts";

/** Room in a zone that belongs to its title and border, in pixels. Children lie inside it. */
export const TITLE = 32;
export const PADDING = 16;
/** Steps of the grid that boxes are put on by default. */
export const GRID = 8;

export type Rectangle = Pick<Box, "x" | "y" | "w" | "h">;

/** The same box when it moves by nothing. */
export function movedBy(box: Box, dx: number, dy: number): Box {
  return dx === 0 && dy === 0 ? box : { ...box, x: box.x + dx, y: box.y + dy };
}

/** With whole numbers and at least one pixel each way. */
export function rounded(box: Box): Box {
  return {
    ...box,
    x: Math.round(box.x) + 0,
    y: Math.round(box.y) + 0,
    w: Math.max(1, Math.round(box.w)),
    h: Math.max(1, Math.round(box.h)),
  };
}

/** Whether two boxes lie in the same place, are of one size and folded alike. */
export function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h && a.collapsed === b.collapsed;
}

/** Whether two rectangles come closer than `gap`. */
export function overlap(a: Rectangle, b: Rectangle, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
}

/** The smallest rectangle around all of these; undefined around none. */
export function around(boxes: Iterable<Rectangle>): Rectangle | undefined {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return left > right ? undefined : { x: left, y: top, w: right - left, h: bottom - top };
}
