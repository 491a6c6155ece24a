import { grown, type Point, passes, type Rect } from "../geometry.ts";
import type { Ground, OpenZone } from "./ground.ts";

/** A horizontal or vertical piece of another flow's route. */
export interface Track {
  readonly flat: boolean;
  /** y of a flat one, x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a way costs besides its length, in pixels of detour that one would take to avoid it. */
export const PRICE = {
  bend: 56,
  /** Through a box that the flow has nothing to do with. */
  block: 6000,
  /** Beside a box, closer than lines should run. */
  close: 60,
  /** Over the title of a zone. */
  title: 320,
  /** Along a border, and each pixel of it. */
  border: 120,
  borderLength: 2,
  /** Over a border more often than needed. */
  again: 2400,
  /** On top of another flow, and each pixel of it. */
  track: 160,
  trackLength: 3,
  /** Across another flow. */
  across: 24,
} as const;

/** Nearer than this to a box is through it; between the two is merely close. Pixels. */
const SKIN = 5;
const CLEAR = 11;
/** Nearer than this to a border, or to another flow, is along it. */
const BESIDE = 7;

/** The price of one piece of a route. `first` and `last`: it touches the end's own border there. */
export function pieceCost(
  ground: Ground,
  tracks: readonly Track[],
  a: Point,
  b: Point,
  first: boolean,
  last: boolean,
): number {
  const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  let cost = length;
  for (const block of ground.blocks) {
    if (!passes(a, b, grown(block, CLEAR))) continue;
    cost += passes(a, b, grown(block, SKIN)) ? PRICE.block : PRICE.close;
  }
  cost += endCost(ground.from, a, b, first) + endCost(ground.to, a, b, last);
  for (const zone of ground.zones) {
    if (passes(a, b, grown(zone.tab, 2))) cost += PRICE.title;
    cost += alongBorder(zone.box, a, b);
  }
  const { within } = ground;
  if (within && leaves(within, a, b)) cost += PRICE.block;
  for (const track of tracks) cost += trackCost(track, a, b);
  return cost;
}

function endCost(end: Ground["from"], a: Point, b: Point, touching: boolean): number {
  if (end.inward) return end.tab && passes(a, b, grown(end.tab, 2)) ? PRICE.title : 0;
  return passes(a, b, touching ? end.box : grown(end.box, CLEAR)) ? PRICE.block : 0;
}

function leaves({ x, y, w, h }: Rect, a: Point, b: Point): boolean {
  return (
    Math.min(a[0], b[0]) < x || Math.max(a[0], b[0]) > x + w || Math.min(a[1], b[1]) < y || Math.max(a[1], b[1]) > y + h
  );
}

function alongBorder({ x, y, w, h }: Rect, a: Point, b: Point): number {
  const flat = a[1] === b[1];
  const at = flat ? a[1] : a[0];
  const [low, high] = flat ? [y, y + h] : [x, x + w];
  if (Math.abs(at - low) >= BESIDE && Math.abs(at - high) >= BESIDE) return 0;
  const shared = flat ? shares(a[0], b[0], x, x + w) : shares(a[1], b[1], y, y + h);
  return shared > 0 ? PRICE.border + PRICE.borderLength * shared : 0;
}

function trackCost(track: Track, a: Point, b: Point): number {
  const flat = a[1] === b[1];
  const [at, p, q] = flat ? [a[1], a[0], b[0]] : [a[0], a[1], b[1]];
  if (flat === track.flat) {
    if (Math.abs(at - track.at) >= BESIDE) return 0;
    const shared = shares(p, q, track.from, track.to);
    return shared > 1 ? PRICE.track + PRICE.trackLength * shared : 0;
  }
  const crosses = track.at > Math.min(p, q) && track.at < Math.max(p, q) && at > track.from && at < track.to;
  return crosses ? PRICE.across : 0;
}

/** How much two stretches of a line have in common; the second is given from low to high. */
function shares(p: number, q: number, low: number, high: number): number {
  return Math.min(Math.max(p, q), high) - Math.max(Math.min(p, q), low);
}

/** The price of a whole route: pieces, bends, and borders that are crossed more often than needed. */
export function routeCost(ground: Ground, tracks: readonly Track[], points: readonly Point[]): number {
  let cost = PRICE.bend * Math.max(0, points.length - 2);
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1] as Point;
    const b = points[index] as Point;
    cost += pieceCost(ground, tracks, a, b, index === 1, index === points.length - 1);
  }
  for (const zone of ground.zones) cost += PRICE.again * Math.max(0, crossingsOf(zone, points) - zone.crossed);
  return cost;
}

/** How often a route passes through the border of a zone. */
export function crossingsOf({ box }: Pick<OpenZone, "box">, points: readonly Point[]): number {
  let count = 0;
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1] as Point;
    const b = points[index] as Point;
    count += meets(a, b, box);
  }
  return count;
}

function meets(a: Point, b: Point, { x, y, w, h }: Rect): number {
  const flat = a[1] === b[1];
  const at = flat ? a[1] : a[0];
  const low = Math.min(flat ? a[0] : a[1], flat ? b[0] : b[1]);
  const high = Math.max(flat ? a[0] : a[1], flat ? b[0] : b[1]);
  if (flat ? at <= y || at >= y + h : at <= x || at >= x + w) return 0;
  const [start, end] = flat ? [x, x + w] : [y, y + h];
  return (start >= low && start < high ? 1 : 0) + (end > low && end <= high ? 1 : 0);
}

/** Whether a price holds something that one would rather not see: a box, a title, a border or another flow. */
export function isClean(cost: number, points: readonly Point[], length: number): boolean {
  return cost - length - PRICE.bend * Math.max(0, points.length - 2) < PRICE.close;
}
