import { OUTWARD, type Point, type Rect, type Side, simplified } from "../geometry.ts";
import { TITLE_HEIGHT } from "../shapes/title.ts";
import type { End, Ground } from "./ground.ts";

/** A place on the border of an end and the direction in which a flow leaves it. */
export interface Port {
  readonly at: Point;
  readonly side: Side;
  readonly away: Point;
}

/** The port on a side of an end, `along` it in pixels of the page. */
export function portAt(end: End, side: Side, along: number): Port {
  const { x, y, w, h } = end.box;
  const at: Point =
    side === "n" ? [along, y] : side === "s" ? [along, y + h] : side === "w" ? [x, along] : [x + w, along];
  const [dx, dy] = OUTWARD[side];
  return { at, side, away: end.inward ? [-dx, -dy] : [dx, dy] };
}

/** A flow runs straight for at least this long before it turns: where it leaves, and before its arrow. Pixels. */
const LEAVE = 12;
const ARRIVE = 18;

/** Where a flow may turn: x of upright pieces, y of flat ones. */
export interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** How far from boxes and borders lines run. */
const GAP = 14;

/** Lines beside everything that the flow may have to go around, and halfway between neighbouring edges. */
export function linesOf(ground: Ground): Lines {
  const boxes: Rect[] = [...ground.blocks, ground.from.box, ground.to.box];
  const xs = new Set<number>();
  const ys = new Set<number>();
  const beside = ({ x, y, w, h }: Rect, gap: number) => {
    xs.add(x - gap).add(x + w + gap);
    ys.add(y - gap).add(y + h + gap);
  };
  for (const block of ground.blocks) beside(block, GAP);
  for (const { box, crossed } of ground.zones) {
    boxes.push(box);
    beside(box, -GAP);
    if (crossed) beside(box, GAP);
    ys.add(box.y + TITLE_HEIGHT + 6);
  }
  for (const { box, inward } of [ground.from, ground.to]) beside(box, inward ? -ARRIVE - 2 : ARRIVE + 2);
  addMiddles(
    xs,
    boxes.flatMap(({ x, w }) => [x, x + w]),
  );
  addMiddles(
    ys,
    boxes.flatMap(({ y, h }) => [y, y + h]),
  );
  return { xs: [...xs].sort((a, b) => a - b), ys: [...ys].sort((a, b) => a - b) };
}

/** Between edges that are nearer than this no line runs; farther apart than the other, the middle is nothing special. */
const NARROW = 12;
const WIDE = 320;

function addMiddles(lines: Set<number>, edges: readonly number[]): void {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  sorted.forEach((at, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && next - at >= NARROW && next - at <= WIDE) lines.add(Math.round((at + next) / 2));
  });
}

/** The simple ways from port to port: straight, one turn, or two turns at each of the lines. */
export function patterns(p: Port, q: Port, lines: Lines): Point[][] {
  const flat = p.away[1] === 0;
  const flatEnd = q.away[1] === 0;
  const [px, py] = p.at;
  const [qx, qy] = q.at;
  if (flat !== flatEnd) {
    const corner: Point = flat ? [qx, py] : [px, qy];
    return isFree(p, corner, LEAVE) && isFree(q, corner, ARRIVE) ? [[p.at, corner, q.at]] : [];
  }
  if (flat ? py === qy : px === qx) {
    const away = flat ? (qx - px) * p.away[0] : (qy - py) * p.away[1];
    const facing = flat ? p.away[0] === -q.away[0] : p.away[1] === -q.away[1];
    if (facing && away > 0) return [[p.at, q.at]];
  }
  const found: Point[][] = [];
  for (const at of turnsOf(p, q, flat, flat ? lines.xs : lines.ys)) {
    const a: Point = flat ? [at, py] : [px, at];
    const b: Point = flat ? [at, qy] : [qx, at];
    if (isFree(p, a, LEAVE) && isFree(q, b, ARRIVE)) found.push([p.at, a, b, q.at]);
  }
  return found;
}

/** A way from port to port where there is no room for any of these: one or two turns, however tight. */
export function elbow(p: Port, q: Port): readonly Point[] {
  const [px, py] = p.at;
  const [qx, qy] = q.at;
  const flat = p.away[1] === 0;
  const flatEnd = q.away[1] === 0;
  if (flat !== flatEnd) return simplified([p.at, flat ? [qx, py] : [px, qy], q.at]);
  const middle = Math.round(flat ? (px + qx) / 2 : (py + qy) / 2);
  return simplified([p.at, flat ? [middle, py] : [px, middle], flat ? [middle, qy] : [qx, middle], q.at]);
}

/** Halfway between the two first: it costs the same as any other line there, and looks best. */
function turnsOf(p: Port, q: Port, flat: boolean, lines: readonly number[]): number[] {
  const a = flat ? p.at[0] : p.at[1];
  const b = flat ? q.at[0] : q.at[1];
  return [Math.round((a + b) / 2), ...lines];
}

/** Whether the first turn lies far enough ahead of a port. */
function isFree({ at, away }: Port, turn: Point, least: number): boolean {
  return (turn[0] - at[0]) * away[0] + (turn[1] - at[1]) * away[1] >= least;
}
