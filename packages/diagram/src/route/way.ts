import type { Id } from "@bartizan/model";
import { lengthOf, type Point } from "../geometry.ts";
import type { Frame } from "../scene/frame.ts";
import { isClean, PRICE, Terrain, type Track } from "./cost.ts";
import { type Ground, groundOf, staysIn } from "./ground.ts";
import { elbow, linesOf, type Port, patterns, portAt } from "./patterns.ts";
import { search } from "./search.ts";
import { type Sketch, sketchOf } from "./sketch.ts";
import { linesIn, tracksIn, withLanes } from "./tracks.ts";

/** The sketch of a flow: a first look nearby, and at everything when that did not do. */
export function sketched(frame: Frame, from: Id, to: Id): Sketch {
  const near = groundOf(frame, from, to);
  const sketch = sketchOf(near);
  if (isTrusted(near, sketch.points, new Terrain(near, []).route(sketch.points))) return sketch;
  return { ...sketchOf(groundOf(frame, from, to, true)), isWide: true };
}

/** A route, and whether all of the diagram was looked at to find it. */
export interface Line {
  readonly points: readonly Point[];
  readonly isWide: boolean;
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
): Line {
  const near = groundOf(frame, from, to);
  const p = start === undefined ? sketch.from : portAt(near.from, sketch.from.side, start);
  const q = end === undefined ? sketch.to : portAt(near.to, sketch.to.side, end);
  const found = cheapest(near, p, q, tracks, sketch);
  if (isTrusted(near, found.points, found.cost)) return { points: found.points, isWide: false };
  const far = cheapest(groundOf(frame, from, to, true), p, q, tracks, sketch);
  return { points: far.points, isWide: true };
}

/** Whether a route found in a first look stays where it looked and runs through nothing. */
function isTrusted(ground: Ground, points: readonly Point[], cost: number): boolean {
  return cost - lengthOf(points) < PRICE.again && staysIn(ground, points);
}

interface Found {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** So much more than the sketch a route may cost for its ports' sake, pixels. */
const SLACK = 40;

function cheapest(ground: Ground, from: Port, to: Port, tracks: readonly Track[], sketch: Sketch): Found {
  const near = tracksIn(tracks, ground.window);
  const terrain = new Terrain(ground, near);
  const lines = withLanes(linesOf(ground), near);
  let best: Found | undefined;
  for (const points of [...patterns(from, to, lines), moved(sketch.points, from.at, to.at)]) {
    if (points.length === 0) continue;
    if (best && lengthOf(points) + PRICE.bend * (points.length - 2) >= best.cost) continue;
    const cost = terrain.route(points, best?.cost);
    if (!best || cost < best.cost) best = { points, cost };
  }
  // The sketch was the cheapest of all ways: what costs about the same between shifted ports needs no search either.
  if (best && (best.cost <= sketch.cost + SLACK || isClean(best.cost, best.points, lengthOf(best.points)))) return best;
  const way = search({
    terrain,
    from: [from],
    to: [to],
    lines: linesIn(lines, ground.window),
    within: ground.within,
    limit: best?.cost ?? Number.POSITIVE_INFINITY,
  });
  if (way) {
    const cost = terrain.route(way.points);
    if (!best || cost < best.cost) best = { points: way.points, cost };
  }
  return best ?? { points: elbow(from, to), cost: Number.POSITIVE_INFINITY };
}

/** A sketch between new ports: its first and last pieces shift, the rest stays; nothing when there is no rest. */
function moved(points: readonly Point[], from: Point, to: Point): readonly Point[] {
  const line = points.map((point): [number, number] => [point[0], point[1]]);
  const count = line.length;
  if (count < 4) return [];
  const second = line[1] as [number, number];
  const beforeLast = line[count - 2] as [number, number];
  if ((line[0] as Point)[1] === second[1]) second[1] = from[1];
  else second[0] = from[0];
  if ((line[count - 1] as Point)[1] === beforeLast[1]) beforeLast[1] = to[1];
  else beforeLast[0] = to[0];
  return [from, ...line.slice(1, -1), to];
}
