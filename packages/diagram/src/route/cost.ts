import type { Point, Rect } from "../geometry.ts";
import type { Ground } from "./ground.ts";

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
  /** Over a border that may be crossed: so that nobody crosses it for nothing. */
  through: 16,
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

/** Four numbers a rectangle: left, top, right, bottom. Flat, because a search asks for prices tens of thousands of times. */
function edges(rects: readonly Rect[], gap: number): Float64Array {
  const flat = new Float64Array(rects.length * 4);
  rects.forEach(({ x, y, w, h }, index) => {
    flat.set([x - gap, y - gap, x + w + gap, y + h + gap], index * 4);
  });
  return flat;
}

/** How many of the rectangles a line passes through; lines are given from low to high. */
function passed(rects: Float64Array, left: number, top: number, right: number, bottom: number): number {
  let count = 0;
  for (let at = 0; at < rects.length; at += 4) {
    if (
      left < (rects[at + 2] as number) &&
      right > (rects[at] as number) &&
      top < (rects[at + 3] as number) &&
      bottom > (rects[at + 1] as number)
    ) {
      count += 1;
    }
  }
  return count;
}

/** What each piece of a route costs on some ground, beside some tracks. */
export class Terrain {
  private readonly ground: Ground;
  private readonly skins: Float64Array;
  private readonly hulls: Float64Array;
  private readonly titles: Float64Array;
  private readonly zones: Float64Array;
  /** The boxes of the two ends, bare and with the distance that other pieces keep; empty for an end that is met from within. */
  private readonly bare: readonly [Float64Array, Float64Array];
  private readonly kept: readonly [Float64Array, Float64Array];
  private readonly flat: readonly Track[];
  private readonly upright: readonly Track[];

  constructor(ground: Ground, tracks: readonly Track[]) {
    const { from, to } = ground;
    const solid = [from, to].map(({ box, inward }) => (inward ? [] : [box]));
    this.ground = ground;
    this.skins = edges(ground.blocks, SKIN);
    this.hulls = edges(ground.blocks, CLEAR);
    const inner = [from, to].flatMap(({ inward, tab }) => (inward && tab ? [tab] : []));
    this.titles = edges([...ground.zones.map(({ tab }) => tab), ...inner], 2);
    this.zones = edges(
      ground.zones.map(({ box }) => box),
      0,
    );
    this.bare = [edges(solid[0] ?? [], 0), edges(solid[1] ?? [], 0)];
    this.kept = [edges(solid[0] ?? [], CLEAR), edges(solid[1] ?? [], CLEAR)];
    this.flat = tracks.filter((track) => track.flat);
    this.upright = tracks.filter((track) => !track.flat);
  }

  /** Length and price of one piece. `first` and `last`: it touches the border of its end there. */
  piece(ax: number, ay: number, bx: number, by: number, first: boolean, last: boolean): number {
    const left = Math.min(ax, bx);
    const right = Math.max(ax, bx);
    const top = Math.min(ay, by);
    const bottom = Math.max(ay, by);
    let cost = right - left + bottom - top;
    const close = passed(this.hulls, left, top, right, bottom);
    if (close > 0) {
      const through = passed(this.skins, left, top, right, bottom);
      cost += through * PRICE.block + (close - through) * PRICE.close;
    }
    const ends =
      passed((first ? this.bare : this.kept)[0], left, top, right, bottom) +
      passed((last ? this.bare : this.kept)[1], left, top, right, bottom);
    cost += ends * PRICE.block + passed(this.titles, left, top, right, bottom) * PRICE.title;
    const { within } = this.ground;
    if (within && (left < within.x || top < within.y || right > within.x + within.w || bottom > within.y + within.h)) {
      cost += PRICE.block;
    }
    cost += this.alongBorders(left, top, right, bottom);
    return cost + this.besideTracks(left, top, right, bottom);
  }

  private alongBorders(left: number, top: number, right: number, bottom: number): number {
    const flat = top === bottom;
    const at = flat ? top : left;
    let cost = 0;
    for (let zone = 0; zone < this.zones.length; zone += 4) {
      const low = this.zones[flat ? zone + 1 : zone] as number;
      const high = this.zones[flat ? zone + 3 : zone + 2] as number;
      if (Math.abs(at - low) >= BESIDE && Math.abs(at - high) >= BESIDE) continue;
      const from = Math.max(flat ? left : top, this.zones[flat ? zone : zone + 1] as number);
      const to = Math.min(flat ? right : bottom, this.zones[flat ? zone + 2 : zone + 3] as number);
      if (to > from) cost += PRICE.border + PRICE.borderLength * (to - from);
    }
    return cost;
  }

  private besideTracks(left: number, top: number, right: number, bottom: number): number {
    const flat = top === bottom;
    const at = flat ? top : left;
    const low = flat ? left : top;
    const high = flat ? right : bottom;
    let cost = 0;
    for (const track of flat ? this.flat : this.upright) {
      if (Math.abs(at - track.at) >= BESIDE) continue;
      const shared = Math.min(high, track.to) - Math.max(low, track.from);
      if (shared > 1) cost += PRICE.track + PRICE.trackLength * shared;
    }
    for (const track of flat ? this.upright : this.flat) {
      if (track.at > low && track.at < high && at > track.from && at < track.to) cost += PRICE.across;
    }
    return cost;
  }

  /** How many zone borders lie between two neighbouring places. */
  bordersBetween(ax: number, ay: number, bx: number, by: number): number {
    let count = 0;
    for (let zone = 0; zone < this.zones.length; zone += 4) {
      if (this.isIn(zone, ax, ay) !== this.isIn(zone, bx, by)) count += 1;
    }
    return count;
  }

  private isIn(zone: number, x: number, y: number): boolean {
    const { zones } = this;
    return (
      x > (zones[zone] as number) &&
      y > (zones[zone + 1] as number) &&
      x < (zones[zone + 2] as number) &&
      y < (zones[zone + 3] as number)
    );
  }

  /**
   * The price of a whole route: pieces, bends, and borders that are crossed more often than needed. Once it has reached
   * `limit` the rest is not looked at.
   */
  route(points: readonly Point[], limit = Number.POSITIVE_INFINITY): number {
    let cost = PRICE.bend * Math.max(0, points.length - 2);
    for (let index = 1; index < points.length; index += 1) {
      if (cost >= limit) return cost;
      const [ax, ay] = points[index - 1] as Point;
      const [bx, by] = points[index] as Point;
      cost += this.piece(ax, ay, bx, by, index === 1, index === points.length - 1);
    }
    for (const { box, crossed } of this.ground.zones) {
      cost += PRICE.again * Math.max(0, timesThrough(box, points) - crossed);
    }
    return cost;
  }
}

/** How often a route passes through a border. */
function timesThrough({ x, y, w, h }: Rect, points: readonly Point[]): number {
  let count = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] as Point;
    const [bx, by] = points[index] as Point;
    const flat = ay === by;
    if (flat ? ay <= y || ay >= y + h : ax <= x || ax >= x + w) continue;
    const low = flat ? Math.min(ax, bx) : Math.min(ay, by);
    const high = flat ? Math.max(ax, bx) : Math.max(ay, by);
    const start = flat ? x : y;
    const end = flat ? x + w : y + h;
    count += (start >= low && start < high ? 1 : 0) + (end > low && end <= high ? 1 : 0);
  }
  return count;
}

/** Whether a price holds nothing that one would rather not see: a box, a title, a border or another flow. */
export function isClean(cost: number, points: readonly Point[], length: number): boolean {
  return cost - length - PRICE.bend * Math.max(0, points.length - 2) < PRICE.close;
}
