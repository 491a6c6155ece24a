import type { Scene } from "@bartizan/diagram";
import { type Id, isBends, type Model } from "@bartizan/model";
import type { Point } from "../geometry.ts";

/** The corners of a flow as drawn, ends included. */
export function lineOf(scene: Scene, flow: Id, how: "full" | "plain" = "full"): readonly Point[] {
  return scene.route(flow, how).points.map(([x, y]) => ({ x, y }));
}

/** Where a flow starts and where its arrow points; undefined when an end is not drawn. */
export function endsOf(scene: Scene, flow: Id): { from: Point; to: Point } | undefined {
  const line = lineOf(scene, flow);
  const from = line[0];
  const to = line.at(-1);
  return from && to && line.length > 1 ? { from, to } : undefined;
}

/** The corners that somebody set by hand; none while the flow finds its own way. */
export function bendsOf(model: Model, scene: Scene, flow: Id): readonly Point[] {
  const place = model.layout.get(scene.diagram)?.get(flow);
  return place && isBends(place) ? place.bends.map(([x, y]) => ({ x, y })) : [];
}

/** The index of the segment of a line nearest to a place. */
export function segmentNear(line: readonly Point[], at: Point): number {
  let best = 0;
  let least = Infinity;
  for (let index = 0; index + 1 < line.length; index += 1) {
    const far = toSegment(line[index] as Point, line[index + 1] as Point, at);
    if (far < least) {
      least = far;
      best = index;
    }
  }
  return best;
}

/** The middle of the longest straight piece of a line of two points or more. */
export function middleOf(line: readonly Point[]): Point {
  let middle: Point = { x: 0, y: 0 };
  let longest = -1;
  for (let index = 0; index + 1 < line.length; index += 1) {
    const [a, b] = [line[index] as Point, line[index + 1] as Point];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length > longest) {
      longest = length;
      middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    }
  }
  return middle;
}

/** Distance of a place from a straight piece. */
function toSegment(a: Point, b: Point, at: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - a.x - t * (b.x - a.x), at.y - a.y - t * (b.y - a.y));
}

/** Distance of a place from the nearest piece of a line; Infinity from no line. */
export function distanceToLine(line: readonly Point[], at: Point): number {
  let least = Infinity;
  for (let index = 0; index + 1 < line.length; index += 1) {
    least = Math.min(least, toSegment(line[index] as Point, line[index + 1] as Point, at));
  }
  return least;
}
