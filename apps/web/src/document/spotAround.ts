import { GRID, overlap, type Rectangle } from "@bartizan/model";

/** Distance kept to what is there already, in pixels at 100 %. */
const GAP = 24;

type Size = Pick<Rectangle, "w" | "h">;
type Point = Pick<Rectangle, "x" | "y">;

/** A place of this size on the grid, as near to a point as there is room among what lies there. Absolute coordinates. */
export function spotAround({ w, h }: Size, taken: readonly Rectangle[], centre: Point): Rectangle {
  const x = snap(centre.x - w / 2);
  const y = snap(centre.y - h / 2);
  const stepX = snap(w + GAP);
  const stepY = snap(h + GAP);
  for (let ring = 0; ring <= taken.length; ring++) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const box = { x: x + dx * stepX, y: y + dy * stepY, w, h };
      if (!taken.some((other) => overlap(box, other, GAP))) return box;
    }
  }
  return { x, y: snap(Math.max(y, ...taken.map((box) => box.y + box.h + GAP))), w, h };
}

/** Steps to the places around the middle at this distance, the nearest first. */
function ringOffsets(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]];
  const offsets: [number, number][] = [];
  for (let i = -ring; i <= ring; i++) offsets.push([ring, i], [i, ring], [-ring, i], [i, -ring]);
  return offsets.sort((a, b) => Math.abs(a[0]) + Math.abs(a[1]) - Math.abs(b[0]) - Math.abs(b[1]));
}

function snap(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}
