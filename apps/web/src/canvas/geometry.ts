import { type Box, GRID } from "@bartizan/model";

export { encloses, grown } from "@bartizan/diagram";

/** A place; diagram coordinates unless it is called screen or client. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle, absolute. Same fields as a model's Box, without its meaning. */
export type Rect = Pick<Box, "x" | "y" | "w" | "h">;

/** The smallest rectangle with both corners. */
export function between(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

export function shifted(rect: Rect, by: Point): Rect {
  return { x: rect.x + by.x, y: rect.y + by.y, w: rect.w, h: rect.h };
}

/** True when the place is inside or on the border. */
export function contains(rect: Rect, at: Point): boolean {
  return at.x >= rect.x && at.y >= rect.y && at.x <= rect.x + rect.w && at.y <= rect.y + rect.h;
}

/** True when they share as much as a border. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;
}

/** The smallest rectangle around all; undefined for none. */
export function around(rects: Iterable<Rect>): Rect | undefined {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y, w, h } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return left === Infinity ? undefined : { x: left, y: top, w: right - left, h: bottom - top };
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The nearest multiple of the grid. */
export function snapped(value: number, grid = GRID): number {
  return Math.round(value / grid) * grid;
}
