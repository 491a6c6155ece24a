import { grown, type Point, type Rect, simplified } from "../geometry.ts";
import { PRICE, pieceCost, type Track } from "./cost.ts";
import type { Ground } from "./ground.ts";
import { Heap } from "./heap.ts";
import type { Lines, Port } from "./patterns.ts";

// The four ways to move; the index of the opposite one is (way + 2) % 4.
const WAYS: readonly Point[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];

/** More steps than this and the simple way is taken instead. */
const MOST_STEPS = 6000;

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * The cheapest way between two ports along the lines, by A* over the places where lines cross; undefined when there is none
 * within reach. The first and last pieces run straight out of the ports.
 */
export function search(
  ground: Ground,
  tracks: readonly Track[],
  from: Port,
  to: Port,
  lines: Lines,
): readonly Point[] | undefined {
  const start = ahead(from, 14);
  const goal = ahead(to, 20);
  const grid = gridOf(lines, tracks, start, goal, ground.within);
  const columns = grid.xs.length;
  const goalX = grid.xs.indexOf(goal[0]);
  const goalY = grid.ys.indexOf(goal[1]);
  const arriving = (wayOf(to.away) + 2) % 4;
  const keyOf = (ix: number, iy: number, way: number) => (iy * columns + ix) * 4 + way;
  const first = keyOf(grid.xs.indexOf(start[0]), grid.ys.indexOf(start[1]), wayOf(from.away));
  const best = new Map<number, number>([[first, 0]]);
  const before = new Map<number, number>();
  const heap = new Heap();
  heap.push(first, 0);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const key = heap.pop();
    if (key === undefined) return undefined;
    const way = key % 4;
    const place = (key - way) / 4;
    const ix = place % columns;
    const iy = (place - ix) / columns;
    if (ix === goalX && iy === goalY && way === arriving) return tracedBack(grid, before, key, from, to);
    const cost = best.get(key) ?? 0;
    const at: Point = [grid.xs[ix] as number, grid.ys[iy] as number];
    for (let turn = 0; turn < 4; turn += 1) {
      if (turn === (way + 2) % 4) continue;
      const [dx, dy] = WAYS[turn] as Point;
      const nx = grid.xs[ix + dx];
      const ny = grid.ys[iy + dy];
      if (nx === undefined || ny === undefined) continue;
      const bend = turn === way ? 0 : PRICE.bend;
      const reached = cost + bend + stepCost(ground, tracks, at, [nx, ny]);
      // At the goal only the last turn is missing: it is paid there, not by going around.
      const there = ix + dx === goalX && iy + dy === goalY;
      const next = keyOf(ix + dx, iy + dy, there && turn !== (arriving + 2) % 4 ? arriving : turn);
      const paid = there && turn !== arriving ? reached + PRICE.bend : reached;
      if (paid >= (best.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(next, paid);
      before.set(next, key);
      heap.push(next, paid + Math.abs(nx - goal[0]) + Math.abs(ny - goal[1]));
    }
  }
  return undefined;
}

/** One step between neighbouring lines, with the price of borders that it passes. */
function stepCost(ground: Ground, tracks: readonly Track[], a: Point, b: Point): number {
  let cost = pieceCost(ground, tracks, a, b, false, false);
  for (const { box } of ground.zones) {
    if (inside(box, a) !== inside(box, b)) cost += PRICE.border;
  }
  return cost;
}

function inside({ x, y, w, h }: Rect, [px, py]: Point): boolean {
  return px > x && px < x + w && py > y && py < y + h;
}

function ahead({ at, away }: Port, by: number): Point {
  return [at[0] + away[0] * by, at[1] + away[1] * by];
}

function wayOf(away: Point): number {
  return WAYS.findIndex(([x, y]) => x === away[0] && y === away[1]);
}

/** Other flows are passed at this distance. */
const LANE = 12;

function gridOf(lines: Lines, tracks: readonly Track[], start: Point, goal: Point, within: Rect | undefined): Grid {
  const xs = new Set([...lines.xs, start[0], goal[0]]);
  const ys = new Set([...lines.ys, start[1], goal[1]]);
  for (const { flat, at } of tracks) {
    const across = flat ? ys : xs;
    across.add(at - LANE).add(at + LANE);
  }
  const room = within && grown(within, -2);
  const sorted = (values: ReadonlySet<number>, low: number, high: number) =>
    [...values].filter((value) => value > low && value < high).sort((a, b) => a - b);
  return {
    xs: sorted(xs, room?.x ?? Number.NEGATIVE_INFINITY, room ? room.x + room.w : Number.POSITIVE_INFINITY),
    ys: sorted(ys, room?.y ?? Number.NEGATIVE_INFINITY, room ? room.y + room.h : Number.POSITIVE_INFINITY),
  };
}

function tracedBack(
  grid: Grid,
  before: ReadonlyMap<number, number>,
  last: number,
  from: Port,
  to: Port,
): readonly Point[] {
  const points: Point[] = [to.at];
  for (let key: number | undefined = last; key !== undefined; key = before.get(key)) {
    const place = Math.floor(key / 4);
    const ix = place % grid.xs.length;
    points.push([grid.xs[ix] as number, grid.ys[(place - ix) / grid.xs.length] as number]);
  }
  points.push(from.at);
  return simplified(points.reverse());
}
