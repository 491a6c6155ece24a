import type { Id } from "@bartizan/model";
import { contains, lengthOf, overlaps, type Point, type Rect } from "../geometry.ts";
import type { Frame } from "../scene/frame.ts";
import { isClean, PRICE, routeCost, type Track } from "./cost.ts";
import { type Ground, groundOf, windowOf } from "./ground.ts";
import { type Lines, linesOf, type Port, patterns, portAt } from "./patterns.ts";
import { search } from "./search.ts";
import { type Sketch, sketchOf } from "./sketch.ts";

/** The sketch of a flow: a first look nearby, and at everything when that did not do. */
export function sketched(frame: Frame, from: Id, to: Id): Sketch {
  const near = groundOf(frame, from, to);
  const sketch = sketchOf(near);
  return isTrusted(near, sketch.points, routeCost(near, [], sketch.points))
    ? sketch
    : sketchOf(groundOf(frame, from, to, true));
}

/**
 * The route of a flow between the sides that its sketch uses, at these coordinates along them, clear of `tracks` where
 * that is possible.
 */
export function finished(
  frame: Frame,
  from: Id,
  to: Id,
  sketch: Sketch,
  start: number | undefined,
  end: number | undefined,
  tracks: readonly Track[],
): readonly Point[] {
  const near = groundOf(frame, from, to);
  const p = start === undefined ? sketch.from : portAt(near.from, sketch.from.side, start);
  const q = end === undefined ? sketch.to : portAt(near.to, sketch.to.side, end);
  const found = cheapest(near, p, q, tracks, sketch);
  if (isTrusted(near, found.points, found.cost)) return found.points;
  const far = cheapest(groundOf(frame, from, to, true), p, q, tracks, sketch);
  return far.points;
}

/** Whether a route found in a first look stays where it looked and runs through nothing. */
function isTrusted(ground: Ground, points: readonly Point[], cost: number): boolean {
  const window = windowOf(ground);
  return cost - lengthOf(points) < PRICE.again && points.every(([x, y]) => contains(window, x, y));
}

interface Found {
  readonly points: readonly Point[];
  readonly cost: number;
}

function cheapest(ground: Ground, from: Port, to: Port, tracks: readonly Track[], sketch: Sketch): Found {
  const near = tracksIn(tracks, windowOf(ground));
  const lines = withLanes(linesOf(ground), near);
  let best: Found | undefined;
  for (const points of [...patterns(from, to, lines), moved(sketch.points, from.at, to.at)]) {
    const least = lengthOf(points) + PRICE.bend * (points.length - 2);
    if (best && least >= best.cost) continue;
    const cost = routeCost(ground, near, points);
    if (!best || cost < best.cost) best = { points, cost };
  }
  if (best && isClean(best.cost, best.points, lengthOf(best.points))) return best;
  const points = search(ground, near, from, to, lines);
  if (points) {
    const cost = routeCost(ground, near, points);
    if (!best || cost < best.cost) best = { points, cost };
  }
  return best ?? { points: [from.at, to.at], cost: Number.POSITIVE_INFINITY };
}

function tracksIn(tracks: readonly Track[], window: Rect): Track[] {
  return tracks.filter(({ flat, at, from, to }) =>
    overlaps(window, flat ? { x: from, y: at, w: to - from, h: 1 } : { x: at, y: from, w: 1, h: to - from }),
  );
}

/** Parallel flows run this far apart. */
const LANE = 12;

function withLanes({ xs, ys }: Lines, tracks: readonly Track[]): Lines {
  if (tracks.length === 0) return { xs, ys };
  const upright = tracks.filter(({ flat }) => !flat).flatMap(({ at }) => [at - LANE, at + LANE]);
  const flat = tracks.filter((track) => track.flat).flatMap(({ at }) => [at - LANE, at + LANE]);
  return { xs: [...new Set([...xs, ...upright])], ys: [...new Set([...ys, ...flat])] };
}

/** A sketch between new ports: its first and last pieces shift, the rest stays. */
function moved(points: readonly Point[], from: Point, to: Point): readonly Point[] {
  const line = points.map((point): [number, number] => [point[0], point[1]]);
  const count = line.length;
  if (count < 4) return points;
  const second = line[1] as [number, number];
  const beforeLast = line[count - 2] as [number, number];
  if ((line[0] as Point)[1] === second[1]) second[1] = from[1];
  else second[0] = from[0];
  if ((line[count - 1] as Point)[1] === beforeLast[1]) beforeLast[1] = to[1];
  else beforeLast[0] = to[0];
  return [from, ...line.slice(1, -1), to];
}
