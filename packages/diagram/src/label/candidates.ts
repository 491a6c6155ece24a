import type { Point, Rect } from "../geometry.ts";
import { LABEL_HEIGHT } from "./content.ts";

/** A place for a label, and how much worse it is than the middle of the longest piece; pixels. */
export interface Candidate {
  readonly box: Rect;
  readonly price: number;
}

const STEP = 14;
const BESIDE = 5;
/** Kept free at the start of a line, at a turn, and before an arrow head. */
const KEEP = { start: 4, turn: 3, arrow: 13 } as const;
const OFF_LINE = 48;

/** Places along a route for a label of this width: on each piece, and beside it where the piece is too short; best first. */
export function candidatesOn(points: readonly Point[], width: number): Candidate[] {
  const found: Candidate[] = [];
  const longest = Math.max(1, ...points.slice(1).map((point, index) => span(points[index] as Point, point)));
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1] as Point;
    const b = points[index] as Point;
    const before = index === 1 ? KEEP.start : KEEP.turn;
    const after = index === points.length - 1 ? KEEP.arrow : KEEP.turn;
    const shorter = longest - span(a, b);
    const flat = a[1] === b[1];
    const half = (flat ? width : LABEL_HEIGHT) / 2;
    for (const [along, off] of places(span(a, b), half + before, half + after)) {
      found.push({ box: boxAt(a, b, along, 0, width), price: shorter * 0.25 + off * 0.3 });
    }
    const aside = flat ? LABEL_HEIGHT / 2 + BESIDE : width / 2 + BESIDE;
    for (const [along, off] of places(span(a, b), 0, 0)) {
      for (const way of [-1, 1]) {
        const price = OFF_LINE + shorter * 0.25 + off * 0.4 + (way === 1 ? 2 : 0);
        found.push({ box: boxAt(a, b, along, way * aside, width), price });
      }
    }
  }
  return found.sort((p, q) => p.price - q.price);
}

function span(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

/** Distances from the start of a piece, and from its middle: the middle first, then outwards. */
function places(length: number, before: number, after: number): [along: number, off: number][] {
  const middle = (before + length - after) / 2;
  const most = middle - before;
  if (most < 0) return [];
  const found: [number, number][] = [[middle, 0]];
  for (let off = STEP; off <= most; off += STEP) found.push([middle - off, off], [middle + off, off]);
  return found;
}

function boxAt(a: Point, b: Point, along: number, aside: number, w: number): Rect {
  const flat = a[1] === b[1];
  const x = flat ? a[0] + Math.sign(b[0] - a[0]) * along : a[0] + aside;
  const y = flat ? a[1] + aside : a[1] + Math.sign(b[1] - a[1]) * along;
  return { x: Math.round(x - w / 2), y: Math.round(y - LABEL_HEIGHT / 2), w, h: LABEL_HEIGHT };
}
