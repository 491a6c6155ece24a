import type { Graph, Id } from "@bartizan/model";
import type { Point, Rect } from "../geometry.ts";
import type { Ends } from "../scene/flowIndex.ts";
import type { Frame } from "../scene/frame.ts";

/** Where a flow passes through the border of a trust boundary. */
export interface Tick {
  readonly zone: Id;
  readonly x: number;
  readonly y: number;
  /** The border is horizontal there. */
  readonly flat: boolean;
}

export interface Crossed {
  /** One for each boundary whose drawn border the flow has to pass. */
  readonly ticks: readonly Tick[];
  /** Boundaries that it crosses without passing their border in this diagram. */
  readonly undrawn: number;
}

/** The trust boundaries that a flow crosses, drawn and not. An end's own outline does not count unless it is a frame. */
export function crossedBy(graph: Graph, frame: Frame, id: Id, ends: Ends, points: readonly Point[]): Crossed {
  const ticks: Tick[] = [];
  let undrawn = 0;
  const flow = graph.model.flows.get(id);
  if (!flow) return { ticks, undrawn };
  for (const { zone, side } of graph.crossings(id)) {
    if (!graph.isBoundary(zone)) continue;
    const end = side === "leave" ? ends.from : ends.to;
    const own = zone === end;
    if (own ? !frame.isOpen(zone) : zone === flow.from || zone === flow.to) continue;
    if (!own && !surrounds(frame, zone, end)) {
      undrawn += 1;
      continue;
    }
    const tick = meeting(frame.box(zone), points, side);
    if (tick) ticks.push({ zone, ...tick });
  }
  return { ticks, undrawn };
}

function surrounds(frame: Frame, zone: Id, inner: Id): boolean {
  for (let at = frame.parentOf(inner); at !== undefined; at = frame.parentOf(at)) {
    if (at === zone) return frame.isOpen(zone);
  }
  return false;
}

/** The first meeting on the way out, the last on the way in. */
function meeting(box: Rect, points: readonly Point[], side: "leave" | "enter"): Omit<Tick, "zone"> | undefined {
  const found: Omit<Tick, "zone">[] = [];
  for (let index = 1; index < points.length; index += 1) {
    found.push(...meetings(box, points[index - 1] as Point, points[index] as Point));
  }
  return side === "leave" ? found[0] : found.at(-1);
}

function meetings({ x, y, w, h }: Rect, a: Point, b: Point): Omit<Tick, "zone">[] {
  const flat = a[1] === b[1];
  const at = flat ? a[1] : a[0];
  if (flat ? at < y || at > y + h : at < x || at > x + w) return [];
  const [low, high] = flat ? [x, x + w] : [y, y + h];
  const [from, to] = flat ? [a[0], b[0]] : [a[1], b[1]];
  const on = [low, high].filter((border) => border >= Math.min(from, to) && border <= Math.max(from, to));
  if (to < from) on.reverse();
  return on.map((border) => (flat ? { x: border, y: at, flat: false } : { x: at, y: border, flat: true }));
}

/** Corners are rounded this much, pixels. */
const ROUND = 5;
/** Length of an arrow head and half its width. */
export const ARROW = { length: 9, half: 4.5 } as const;

/** The path of a line, its corners rounded; it stops inside its arrow head. */
export function linePath(points: readonly Point[]): string {
  const first = points[0];
  if (!first) return "";
  let d = `M${first[0]} ${first[1]}`;
  for (let index = 1; index < points.length; index += 1) {
    const at = points[index] as Point;
    const before = points[index - 1] as Point;
    const after = points[index + 1];
    if (!after) {
      const end = towards(at, before, Math.min(ARROW.length - 2, distance(at, before)));
      d += `L${end[0]} ${end[1]}`;
      break;
    }
    const round = Math.min(ROUND, distance(at, before) / 2, distance(at, after) / 2);
    const into = towards(at, before, round);
    const out = towards(at, after, round);
    d += `L${into[0]} ${into[1]}Q${at[0]} ${at[1]} ${out[0]} ${out[1]}`;
  }
  return d;
}

/** The arrow head at the end of a line, as a closed path. */
export function arrowPath(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before || distance(tip, before) === 0) return "";
  const [bx, by] = towards(tip, before, ARROW.length);
  const flat = tip[1] === before[1];
  const [dx, dy] = flat ? [0, ARROW.half] : [ARROW.half, 0];
  return `M${tip[0]} ${tip[1]}L${bx - dx} ${by - dy}L${bx + dx} ${by + dy}Z`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

/** The point `by` pixels from one to another. */
function towards([ax, ay]: Point, [bx, by]: Point, step: number): Point {
  return [ax + Math.sign(bx - ax) * step, ay + Math.sign(by - ay) * step];
}

/** The middle of the longest straight piece of a line; undefined when it has none. */
export function middleOf(points: readonly Point[]): Point | undefined {
  let longest: Point | undefined;
  let most = -1;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
    if (length > most) [longest, most] = [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], length];
  }
  return longest;
}
