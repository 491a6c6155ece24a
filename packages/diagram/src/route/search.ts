import { type Point, type Rect, simplified } from "../geometry.ts";
import { PRICE, type Terrain } from "./cost.ts";
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
const MOST_STEPS = 4000;
/** Straight pieces before the first and after the last place where a route may turn, pixels. */
const LEAVE = 14;
const ARRIVE = 20;

export interface Way {
  readonly from: Port;
  readonly to: Port;
  readonly points: readonly Point[];
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

interface Goal {
  readonly port: Port;
  readonly x: number;
  readonly y: number;
  readonly place: number;
  /** The way in which the route enters the port. */
  readonly arriving: number;
}

/** Where to look for a way. */
export interface Task {
  readonly terrain: Terrain;
  readonly from: readonly Port[];
  readonly to: readonly Port[];
  readonly lines: Lines;
  readonly within: Rect | undefined;
  /** A way that costs as much is known: only cheaper ones are of interest. */
  readonly limit: number;
}

/**
 * The cheapest way from one of some ports to one of others along the lines, by A* over the places where lines cross;
 * undefined when there is none that is cheaper than the limit and runs through nothing. The first and last pieces run
 * straight out of the ports.
 */
export function search({ terrain, from: leaving, to: entering, lines, within, limit }: Task): Way | undefined {
  const from = leaving.filter((port) => isOpen(terrain, port, ahead(port, LEAVE), true));
  const to = entering.filter((port) => isOpen(terrain, port, ahead(port, ARRIVE), false));
  if (from.length === 0 || to.length === 0) return undefined;
  const starts = from.map((port) => ahead(port, LEAVE));
  const ends = to.map((port) => ahead(port, ARRIVE));
  const grid = gridOf(lines, [...starts, ...ends], within);
  const columns = grid.xs.length;
  const placeOf = ([x, y]: Point) => grid.ys.indexOf(y) * columns + grid.xs.indexOf(x);
  const goals: Goal[] = to.map((port, index) => {
    const end = ends[index] as Point;
    return { port, x: end[0], y: end[1], place: placeOf(end), arriving: (wayOf(port.away) + 2) % 4 };
  });
  // Four states a place, by the way in which it was entered; behind them one for each goal.
  const states = columns * grid.ys.length * 4;
  const { best, before } = cleared(states + goals.length);
  const steps = new StepPrices(terrain, grid);
  const weight = weightFor(goals, starts);
  const heap = new Heap();
  const reach = (key: number, cost: number, left: number, previous: number) => {
    if (cost >= (best[key] as number) || cost + left >= limit) return;
    best[key] = cost;
    before[key] = previous;
    heap.push(key, cost + weight * left);
  };
  from.forEach((port, index) => {
    const start = starts[index] as Point;
    if (grid.xs.includes(start[0]) && grid.ys.includes(start[1])) {
      reach(placeOf(start) * 4 + wayOf(port.away), 0, 0, -1);
    }
  });
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const key = heap.pop();
    if (key === undefined) return undefined;
    if (key >= states) return tracedBack(grid, before, key, from, starts, (goals[key - states] as Goal).port);
    const way = key % 4;
    const place = (key - way) / 4;
    const ix = place % columns;
    const iy = (place - ix) / columns;
    const cost = best[key] as number;
    goals.forEach((goal, index) => {
      if (goal.place !== place || way === (goal.arriving + 2) % 4) return;
      const entered = cost + (way === goal.arriving ? 0 : PRICE.bend);
      reach(states + index, entered, 0, key);
    });
    for (let turn = 0; turn < 4; turn += 1) {
      if (turn === (way + 2) % 4) continue;
      const [dx, dy] = WAYS[turn] as Point;
      const x = grid.xs[ix + dx];
      const y = grid.ys[iy + dy];
      if (x === undefined || y === undefined) continue;
      const step = steps.from(ix, iy, turn);
      if (step >= PRICE.block) continue;
      const reached = cost + (turn === way ? 0 : PRICE.bend) + step;
      reach(((iy + dy) * columns + ix + dx) * 4 + turn, reached, farFrom(goals, x, y), key);
    }
  }
  return undefined;
}

/** The memory of a search, used again by the next one: fresh arrays for each would keep the collector busy. */
let bestCosts = new Float64Array(0);
let cameFrom = new Int32Array(0);
let stepPrices = new Float64Array(0);

function cleared(count: number): { best: Float64Array; before: Int32Array } {
  if (bestCosts.length < count) {
    bestCosts = new Float64Array(2 * count);
    cameFrom = new Int32Array(2 * count);
  }
  bestCosts.fill(Number.POSITIVE_INFINITY, 0, count);
  cameFrom.fill(-1, 0, count);
  return { best: bestCosts, before: cameFrom };
}

/** The longer the way, the more a search heads straight for the goal: the last detour saved is not worth the time. */
function weightFor(goals: readonly Goal[], starts: readonly Point[]): number {
  const far = Math.min(...starts.map(([x, y]) => farFrom(goals, x, y)));
  return 1 + Math.min(1, far / 4000);
}

/** Whether a flow can leave or enter here without running into something at once. */
function isOpen(terrain: Terrain, { at }: Port, [x, y]: Point, isFirst: boolean): boolean {
  return terrain.piece(at[0], at[1], x, y, isFirst, !isFirst) < PRICE.block;
}

/** The least that is left to go. */
function farFrom(goals: readonly Goal[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const goal of goals) {
    const dx = Math.abs(goal.x - x);
    const dy = Math.abs(goal.y - y);
    least = Math.min(least, dx + dy + (dx > 0 && dy > 0 ? PRICE.bend : 0));
  }
  return least;
}

/** Prices of the steps between neighbouring places: looked up once, there and back alike. */
class StepPrices {
  private readonly terrain: Terrain;
  private readonly grid: Grid;
  private readonly known: Float64Array;

  constructor(terrain: Terrain, grid: Grid) {
    this.terrain = terrain;
    this.grid = grid;
    const count = grid.xs.length * grid.ys.length * 2;
    if (stepPrices.length < count) stepPrices = new Float64Array(2 * count);
    this.known = stepPrices.fill(-1, 0, count);
  }

  from(ix: number, iy: number, turn: number): number {
    const column = turn === 3 ? ix - 1 : ix;
    const row = turn === 0 ? iy - 1 : iy;
    const flat = turn % 2;
    const key = (row * this.grid.xs.length + column) * 2 + flat;
    const known = this.known[key] as number;
    if (known >= 0) return known;
    const { xs, ys } = this.grid;
    const [ax, ay] = [xs[column] as number, ys[row] as number];
    const [bx, by] = [xs[column + flat] as number, ys[row + 1 - flat] as number];
    const price =
      this.terrain.piece(ax, ay, bx, by, false, false) + this.terrain.bordersBetween(ax, ay, bx, by) * PRICE.through;
    this.known[key] = price;
    return price;
  }
}

function ahead({ at, away }: Port, by: number): Point {
  return [at[0] + away[0] * by, at[1] + away[1] * by];
}

function wayOf(away: Point): number {
  return WAYS.findIndex(([x, y]) => x === away[0] && y === away[1]);
}

/** Lines nearer than this to another one are left out, pixels. */
const SAME = 4;

function gridOf(lines: Lines, needed: readonly Point[], within: Rect | undefined): Grid {
  const room = within && {
    left: within.x + 2,
    top: within.y + 2,
    right: within.x + within.w - 2,
    bottom: within.y + within.h - 2,
  };
  return {
    xs: thinned(
      lines.xs,
      needed.map(([x]) => x),
      room?.left,
      room?.right,
    ),
    ys: thinned(
      lines.ys,
      needed.map(([, y]) => y),
      room?.top,
      room?.bottom,
    ),
  };
}

function thinned(
  lines: readonly number[],
  needed: readonly number[],
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): number[] {
  const kept = [...new Set(needed)];
  for (const line of lines) {
    if (line > low && line < high && !kept.some((other) => Math.abs(other - line) < SAME)) kept.push(line);
  }
  return kept.sort((a, b) => a - b);
}

function tracedBack(
  grid: Grid,
  before: Int32Array,
  goal: number,
  from: readonly Port[],
  starts: readonly Point[],
  to: Port,
): Way | undefined {
  const points: Point[] = [to.at];
  let first = -1;
  for (let key = before[goal] as number; key >= 0; key = before[key] as number) {
    const place = (key - (key % 4)) / 4;
    const ix = place % grid.xs.length;
    points.push([grid.xs[ix] as number, grid.ys[(place - ix) / grid.xs.length] as number]);
    first = key;
  }
  const way = first % 4;
  const start = points.at(-1);
  const port = from.find((_, index) => {
    const place = starts[index] as Point;
    return (
      start !== undefined && place[0] === start[0] && place[1] === start[1] && wayOf((from[index] as Port).away) === way
    );
  });
  return port && { from: port, to, points: simplified([...points, port.at].reverse()) };
}
