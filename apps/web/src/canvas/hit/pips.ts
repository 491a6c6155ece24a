import { TITLE } from "@bartizan/model";
import { distance, type Point, type Rect } from "../geometry.ts";

/** Where a zone offers to start a flow: the middle of each side, and the right end of its title. */
export function pipsOf(box: Rect): readonly Point[] {
  return [
    { x: box.x + box.w / 2, y: box.y },
    { x: box.x + box.w, y: box.y + box.h / 2 },
    { x: box.x + box.w / 2, y: box.y + box.h },
    { x: box.x, y: box.y + box.h / 2 },
    { x: box.x + box.w - TITLE / 2, y: box.y + TITLE / 2 },
  ];
}

/** How near a pointer must be to a pip, CSS pixels. */
const REACH = 9;

/** True within reach of a pip; `wide` stretches it for a finger. */
export function onPip(box: Rect, at: Point, zoom: number, wide = 1): boolean {
  return pipsOf(box).some((pip) => distance(pip, at) <= (REACH * wide) / zoom);
}

/** Radius of a pip as drawn, CSS pixels. */
export const PIP_RADIUS = 5;
