import { lengthOf, type Point, SIDES, type Side } from "../geometry.ts";
import { isClean, PRICE, Terrain } from "./cost.ts";
import type { End, Ground } from "./ground.ts";
import { elbow, type Lines, linesOf, type Port, patterns, portAt } from "./patterns.ts";
import { search } from "./search.ts";
import { linesIn } from "./tracks.ts";

/** A route that knows nothing of other flows: which side of each end it uses, and about how it runs. */
export interface Sketch {
  readonly from: Port;
  readonly to: Port;
  readonly points: readonly Point[];
  readonly cost: number;
  /** All of the diagram was looked at to find it, not only what lies near its ends. */
  readonly isWide?: true;
}

interface Candidate extends Omit<Sketch, "cost"> {
  /** Length and bends: the least that it can cost. */
  readonly base: number;
}

/** A corner of a box is round: ports keep this far from it where the side is long enough. */
const CORNER = 8;
const ZONE_CORNER = 24;

/** The part of a side where ports may lie; the title of a zone is kept free. */
export function sideRange({ box, tab }: End, side: Side): readonly [number, number] {
  const flat = side === "n" || side === "s";
  const start = flat ? box.x : box.y;
  const length = flat ? box.w : box.h;
  const margin = Math.min(tab ? ZONE_CORNER : CORNER, length / 4);
  const low = start + margin;
  const high = start + length - margin;
  if (!tab) return [low, high];
  const kept = side === "n" ? tab.x + tab.w + 4 : side === "w" || side === "e" ? tab.y + tab.h + 4 : low;
  return [kept < high - 16 ? Math.max(low, kept) : low, high];
}

/** Where a flow that is alone on a side would leave: opposite the other end where they face, else in the middle. */
export function aloneOn(end: End, side: Side, other: End): number {
  const [low, high] = sideRange(end, side);
  const flat = side === "n" || side === "s";
  const start = flat ? other.box.x : other.box.y;
  const length = flat ? other.box.w : other.box.h;
  const margin = Math.min(CORNER, length / 4);
  const from = Math.max(low, start + margin);
  const to = Math.min(high, start + length - margin);
  if (from <= to && !end.inward && !other.inward) return Math.round((from + to) / 2);
  // Long sides follow the other end; short ones look best from the middle.
  if (high - low > 160 || end.inward) return Math.round(Math.min(high, Math.max(low, start + length / 2)));
  return Math.round((low + high) / 2);
}

type Spots = (end: End, side: Side, other: End) => readonly number[];

const oneSpot: Spots = (end, side, other) => [aloneOn(end, side, other)];

/** Where else on a side a flow may leave when the best place leads over something. */
const moreSpots: Spots = (end, side, other) => {
  const [low, high] = sideRange(end, side);
  const flat = side === "n" || side === "s";
  const [start, length] = flat ? [other.box.x, other.box.w] : [other.box.y, other.box.h];
  const across = [start + 16, start + length / 2, start + length - 16].filter((at) => at > low && at < high);
  const spots = [aloneOn(end, side, other), low + (high - low) / 6, high - (high - low) / 6, ...across];
  return [...new Set(spots.map(Math.round))];
};

function candidates(ground: Ground, lines: Lines, spotsOf: Spots): Candidate[] {
  const found: Candidate[] = [];
  for (const a of SIDES) {
    spotsOf(ground.from, a, ground.to).forEach((start, first) => {
      const from = portAt(ground.from, a, start);
      for (const b of SIDES) {
        spotsOf(ground.to, b, ground.from).forEach((end, second) => {
          const to = portAt(ground.to, b, end);
          patterns(from, to, lines).forEach((points, index) => {
            // The usual places and the halfway line come first and win over equally long ones.
            const later = Math.min(index, 4) * 0.5 + (first > 0 ? 12 : 0) + (second > 0 ? 12 : 0);
            found.push({ from, to, points, base: lengthOf(points) + PRICE.bend * (points.length - 2) + later });
          });
        });
      }
    });
  }
  return found.sort((p, q) => p.base - q.base);
}

function around({ from, to }: Ground, axis: 0 | 1): number[] {
  return [from, to].flatMap(({ box, inward }) => {
    const [start, length] = axis === 0 ? [box.x, box.w] : [box.y, box.h];
    const gap = inward ? -20 : 20;
    return [start - gap, start + length + gap];
  });
}

const NO_LINES: Lines = { xs: [], ys: [] };

/** The cheapest way; when every simple one runs over something, one from elsewhere on the sides, or a search around. */
export function sketchOf(ground: Ground): Sketch {
  const terrain = new Terrain(ground, []);
  const near: Lines = { xs: around(ground, 0), ys: around(ground, 1) };
  const first = candidates(ground, near, oneSpot);
  const direct = cheapest(terrain, first);
  // Halfway between the ends is as short as any other line: a clean way there need not be compared with the rest.
  if (direct?.isClean && direct.cost <= (first[0]?.base ?? 0) + PRICE.close) return direct;
  const lines = linesOf(ground);
  const usual = better(direct, cheapest(terrain, candidates(ground, lines, oneSpot)));
  if (usual?.isClean) return usual;
  const simple = better(usual, cheapest(terrain, candidates(ground, NO_LINES, moreSpots)));
  if (simple?.isClean) return simple;
  return better(simple, searched(ground, terrain, lines, simple?.cost)) ?? straight(ground);
}

interface Priced extends Sketch {
  readonly isClean: boolean;
}

function better(a: Priced | undefined, b: Priced | undefined): Priced | undefined {
  return a && (!b || a.cost <= b.cost) ? a : b;
}

/** Candidates come by what they cost at least, so most need no closer look. */
function cheapest(terrain: Terrain, ranked: readonly Candidate[]): Priced | undefined {
  let best: Priced | undefined;
  for (const { from, to, points, base } of ranked) {
    if (best && base >= best.cost) break;
    const length = lengthOf(points);
    const extra = base - length - PRICE.bend * (points.length - 2);
    const cost = extra + terrain.route(points, best && best.cost - extra);
    if (!best || cost < best.cost) best = { from, to, points, cost, isClean: isClean(cost, points, length) };
  }
  return best;
}

/** The best way that a search finds from and to the sides that look at each other. */
function searched(ground: Ground, terrain: Terrain, all: Lines, limit = Number.POSITIVE_INFINITY): Priced | undefined {
  const ports = (end: End, other: End) =>
    towards(end, other).map((side) => portAt(end, side, aloneOn(end, side, other)));
  const { from, to, within } = ground;
  const lines = linesIn(all, ground.window);
  const way = search({ terrain, from: ports(from, to), to: ports(to, from), lines, within, limit });
  if (!way) return undefined;
  const cost = terrain.route(way.points);
  return { ...way, cost, isClean: isClean(cost, way.points, lengthOf(way.points)) };
}

/** The sides of an end that are worth a search: all but the one that looks away most. */
function towards(end: End, other: End): Side[] {
  const dx = other.box.x + other.box.w / 2 - end.box.x - end.box.w / 2;
  const dy = other.box.y + other.box.h / 2 - end.box.y - end.box.h / 2;
  const away: Side = Math.abs(dx) >= Math.abs(dy) ? (dx > 0 ? "w" : "e") : dy > 0 ? "n" : "s";
  return SIDES.filter((side) => side !== away);
}

/** When boxes lie on top of each other nothing is right. */
function straight(ground: Ground): Sketch {
  const from = portAt(ground.from, "e", aloneOn(ground.from, "e", ground.to));
  const to = portAt(ground.to, "w", aloneOn(ground.to, "w", ground.from));
  return { from, to, points: elbow(from, to), cost: Number.POSITIVE_INFINITY };
}
