import { overlaps, type Point, type Rect } from "../geometry.ts";
import type { Track } from "./cost.ts";
import type { Lines } from "./patterns.ts";

/** Parallel flows run this far apart. */
const LANE = 12;

/** The pieces of a route, for others to keep clear of. */
export function tracksOf(points: readonly Point[]): Track[] {
  const tracks: Track[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] as Point;
    const [bx, by] = points[index] as Point;
    const flat = ay === by;
    const [a, b] = flat ? [ax, bx] : [ay, by];
    tracks.push({ flat, at: flat ? ay : ax, from: Math.min(a, b), to: Math.max(a, b) });
  }
  return tracks;
}

/** The tracks in a part of the diagram; all of them without one. */
export function tracksIn(tracks: readonly Track[], window: Rect | undefined): readonly Track[] {
  if (!window) return tracks;
  return tracks.filter(({ flat, at, from, to }) =>
    overlaps(window, flat ? { x: from, y: at, w: to - from, h: 1 } : { x: at, y: from, w: 1, h: to - from }),
  );
}

/** The lines, and one on each side of every track. */
export function withLanes({ xs, ys }: Lines, tracks: readonly Track[]): Lines {
  const lanes = (flat: boolean) =>
    tracks.filter((track) => track.flat === flat).flatMap(({ at }) => [at - LANE, at + LANE]);
  return { xs: [...new Set([...xs, ...lanes(false)])], ys: [...new Set([...ys, ...lanes(true)])] };
}

/** The lines that run through a part of the diagram; all of them without one. */
export function linesIn({ xs, ys }: Lines, window: Rect | undefined): Lines {
  if (!window) return { xs, ys };
  const { x, y, w, h } = window;
  return { xs: xs.filter((at) => at > x && at < x + w), ys: ys.filter((at) => at > y && at < y + h) };
}
