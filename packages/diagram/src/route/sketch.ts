import { lengthOf, type Point, SIDES, type Side } from "../geometry.ts";
import { isClean, PRICE, routeCost } from "./cost.ts";
import type { End, Ground } from "./ground.ts";
import { type Lines, linesOf, type Port, patterns, portAt } from "./patterns.ts";
import { search } from "./search.ts";

/** A route that knows nothing of other flows: which side of each end it uses, and about how it runs. */
export interface Sketch {
  readonly from: Port;
  readonly to: Port;
  readonly points: readonly Point[];
}

interface Candidate extends Sketch {
  /** Length and bends: the least that it can cost. */
  readonly base: number;
}

/** A corner of a box is round: ports keep this far from it where the side is long enough. */
const CORNER = 12;

/** The part of a side where ports may lie; the title of a zone is kept free. */
export function sideRange({ box, tab }: End, side: Side): readonly [number, number] {
  const flat = side === "n" || side === "s";
  const start = flat ? box.x : box.y;
  const length = flat ? box.w : box.h;
  const margin = Math.min(CORNER, length / 4);
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

function candidates(ground: Ground, lines: Lines): Candidate[] {
  const found: Candidate[] = [];
  for (const a of SIDES) {
    const from = portAt(ground.from, a, aloneOn(ground.from, a, ground.to));
    for (const b of SIDES) {
      const to = portAt(ground.to, b, aloneOn(ground.to, b, ground.from));
      patterns(from, to, lines).forEach((points, index) => {
        // The halfway line comes first and wins over equally long ones.
        const base = lengthOf(points) + PRICE.bend * (points.length - 2) + Math.min(index, 4) * 0.5;
        found.push({ from, to, points, base });
      });
    }
  }
  return found.sort((p, q) => p.base - q.base);
}

/** The best simple way with nothing in it to avoid. */
export function plainSketch(ground: Ground): Sketch {
  const best = candidates({ ...ground, blocks: [], zones: [] }, { xs: around(ground, 0), ys: around(ground, 1) })[0];
  return best ?? straight(ground);
}

function around({ from, to }: Ground, axis: 0 | 1): number[] {
  return [from, to].flatMap(({ box, inward }) => {
    const [start, length] = axis === 0 ? [box.x, box.w] : [box.y, box.h];
    const gap = inward ? -20 : 20;
    return [start - gap, start + length + gap];
  });
}

/** The cheapest way; when every simple one runs over something, a search finds one around. */
export function sketchOf(ground: Ground): Sketch {
  const lines = linesOf(ground);
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates(ground, lines)) {
    if (candidate.base >= least) break;
    const cost = routeCost(ground, [], candidate.points);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  if (best && isClean(least, best.points, lengthOf(best.points))) return best;
  return searched(ground, lines, least) ?? best ?? straight(ground);
}

/** The best way that a search finds from and to the sides that look at each other, if it beats `least`. */
function searched(ground: Ground, lines: Lines, least: number): Sketch | undefined {
  let best: Sketch | undefined;
  let cheapest = least;
  for (const a of towards(ground.from, ground.to)) {
    const from = portAt(ground.from, a, aloneOn(ground.from, a, ground.to));
    for (const b of towards(ground.to, ground.from)) {
      const to = portAt(ground.to, b, aloneOn(ground.to, b, ground.from));
      const points = search(ground, [], from, to, lines);
      if (!points) continue;
      const cost = routeCost(ground, [], points);
      if (cost < cheapest) {
        cheapest = cost;
        best = { from, to, points };
      }
    }
  }
  return best;
}

/** The sides of an end that are worth a search: all but the one that looks away most. */
function towards(end: End, other: End): Side[] {
  const dx = other.box.x + other.box.w / 2 - end.box.x - end.box.w / 2;
  const dy = other.box.y + other.box.h / 2 - end.box.y - end.box.h / 2;
  const away: Side = Math.abs(dx) >= Math.abs(dy) ? (dx > 0 ? "w" : "e") : dy > 0 ? "n" : "s";
  return SIDES.filter((side) => side !== away);
}

/** When boxes lie on top of each other nothing is right: from middle to middle. */
function straight(ground: Ground): Sketch {
  const from = portAt(ground.from, "e", aloneOn(ground.from, "e", ground.to));
  const to = portAt(ground.to, "w", aloneOn(ground.to, "w", ground.from));
  return { from, to, points: [from.at, [from.at[0], to.at[1]], to.at] };
}
