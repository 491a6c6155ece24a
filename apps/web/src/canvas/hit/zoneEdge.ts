import { contains, grown, type Point, type Rect } from "../geometry.ts";

/** The part of a zone's border that takes clicks: this far inside and outside the line, CSS pixels. */
const BAND = { inside: 8, outside: 3 } as const;

/** True on the border or the title tab: the parts of a zone that do not let clicks through. */
export function onEdge(box: Rect, tab: Rect, at: Point, zoom: number): boolean {
  if (contains(tab, at)) return true;
  // A small zone keeps an inside.
  const inside = Math.min(BAND.inside / zoom, box.w / 6, box.h / 6);
  return contains(grown(box, BAND.outside / zoom), at) && !contains(grown(box, -inside), at);
}

/** Distance of a place from the nearest side of a box, diagram units. */
export function toBorder({ x, y, w, h }: Rect, at: Point): number {
  return Math.min(Math.abs(at.x - x), Math.abs(at.x - x - w), Math.abs(at.y - y), Math.abs(at.y - y - h));
}
