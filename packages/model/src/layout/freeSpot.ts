import { around, GRID, overlap, PADDING, type Rectangle, TITLE } from "./rectangle.ts";

/**
 * The first free place for something of this size among what lies in a zone already, row by row from the top left;
 * below everything when there is none. All relative to the zone.
 */
export function freeSpot(
  zone: Pick<Rectangle, "w" | "h"> | undefined,
  taken: readonly Rectangle[],
  [w, h]: readonly [number, number],
): { x: number; y: number } {
  const bounds = around(taken);
  if (!bounds) return { x: PADDING, y: zone ? TITLE + GRID : PADDING };
  const left = zone ? PADDING : bounds.x;
  const top = zone ? TITLE + GRID : bounds.y;
  const right = (zone ? zone.w - PADDING : bounds.x + Math.max(bounds.w, 4 * w)) - w;
  const bottom = Math.max(zone ? zone.h - PADDING : bounds.y + bounds.h, bounds.y + bounds.h) - h;
  for (let y = top; y <= bottom; y += PADDING) {
    for (let x = left; x <= right; x += PADDING) {
      if (!taken.some((box) => overlap(box, { x, y, w, h }, PADDING))) return { x, y };
    }
  }
  return { x: left, y: bounds.y + bounds.h + PADDING };
}
