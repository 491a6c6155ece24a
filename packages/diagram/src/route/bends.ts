import { type Point, type Side, simplified } from "../geometry.ts";
import type { End } from "./ground.ts";
import { portAt } from "./patterns.ts";
import { sideRange } from "./sketch.ts";

/** A route through corners that somebody set: pieces stay horizontal or vertical, ends meet the nearest side. */
export function throughBends(from: End, to: End, bends: readonly Point[]): readonly Point[] {
  const first = bends[0];
  const last = bends.at(-1);
  if (!first || !last) return [];
  const start = portTowards(from, first);
  const end = portTowards(to, last);
  const points: Point[] = [start.at];
  for (const bend of bends) turnTo(points, bend, start.side === "e" || start.side === "w");
  turnTo(points, end.at, end.side === "n" || end.side === "s");
  return simplified(points);
}

/** Goes on to a point with one corner where it does not lie straight ahead; `flatFirst` says which way. */
function turnTo(points: Point[], to: Point, flatFirst: boolean): void {
  const at = points.at(-1) as Point;
  if (at[0] !== to[0] && at[1] !== to[1]) {
    const flat = points.length === 1 ? flatFirst : !isFlat(points) || flatFirst;
    points.push(flat ? [to[0], at[1]] : [at[0], to[1]]);
  }
  points.push(to);
}

function isFlat(points: readonly Point[]): boolean {
  return points.at(-1)?.[1] === points.at(-2)?.[1];
}

function portTowards(end: End, [x, y]: Point): { at: Point; side: Side } {
  const { box } = end;
  const beyondX = Math.max(box.x - x, x - box.x - box.w);
  const beyondY = Math.max(box.y - y, y - box.y - box.h);
  const side: Side = beyondX >= beyondY ? (x < box.x + box.w / 2 ? "w" : "e") : y < box.y + box.h / 2 ? "n" : "s";
  const [low, high] = sideRange(end, side);
  const along = side === "n" || side === "s" ? x : y;
  const { at } = portAt(end, side, Math.min(high, Math.max(low, along)));
  return { at, side };
}
