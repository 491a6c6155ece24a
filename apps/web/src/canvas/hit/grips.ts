import { distance, type Point, type Rect } from "../geometry.ts";

/** The grips of a selected element, by compass. */
export type Grip = "nw" | "n" | "ne" | "e" | "se" | "s" | "sw" | "w";

export const CORNERS: readonly Grip[] = ["nw", "ne", "se", "sw"];
export const SIDES: readonly Grip[] = ["n", "e", "s", "w"];

/** The ring of a selected element lies this far outside its box, CSS pixels. */
const RING_GAP = 4;

/** Where a grip sits: on the corner or the middle of a side of the ring. */
function gripAt(box: Rect, grip: Grip, zoom: number): Point {
  const gap = RING_GAP / zoom;
  const x = grip.includes("w") ? box.x - gap : grip.includes("e") ? box.x + box.w + gap : box.x + box.w / 2;
  const y = grip.includes("n") ? box.y - gap : grip.includes("s") ? box.y + box.h + gap : box.y + box.h / 2;
  return { x, y };
}

/** The nearest grip within `reach` diagram units; corners win over sides. Small boxes have corners only. */
export function gripUnder(box: Rect, at: Point, zoom: number, reach: number): Grip | undefined {
  const near = (grips: readonly Grip[]): Grip | undefined => {
    const ranked = grips
      .map((grip) => ({ grip, far: distance(gripAt(box, grip, zoom), at) }))
      .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best && best.far <= reach ? best.grip : undefined;
  };
  return near(CORNERS) ?? (hasSides(box, zoom) ? near(SIDES) : undefined);
}

/** Middle grips would cover a small box. */
export function hasSides(box: Rect, zoom: number): boolean {
  return Math.min(box.w, box.h) * zoom >= 96;
}

/** The box after a grip is pulled by this much, never smaller than what it must hold. */
export function pulled(box: Rect, grip: Grip, by: Point, least: Rect): Rect {
  let left = box.x;
  let top = box.y;
  let right = box.x + box.w;
  let bottom = box.y + box.h;
  if (grip.includes("w")) left = Math.min(left + by.x, least.x);
  if (grip.includes("e")) right = Math.max(right + by.x, least.x + least.w);
  if (grip.includes("n")) top = Math.min(top + by.y, least.y);
  if (grip.includes("s")) bottom = Math.max(bottom + by.y, least.y + least.h);
  return { x: left, y: top, w: right - left, h: bottom - top };
}

export const GRIP_CURSORS: Record<Grip, string> = {
  nw: "nwse-resize",
  n: "ns-resize",
  ne: "nesw-resize",
  e: "ew-resize",
  se: "nwse-resize",
  s: "ns-resize",
  sw: "nesw-resize",
  w: "ew-resize",
};
