import type { Box } from "@bartizan/model";

/** Distance kept to what is there already, and the grid, in pixels at 100 %. */
const GAP = 24;
const GRID = 8;
/** Room for a zone's title above its first row, and around its content. */
const TITLE = 40;
const PADDING = 16;

interface Size {
  w: number;
  h: number;
}

/**
 * A box of this size, on the grid, that overlaps none of the taken ones.
 * `inside` a zone: coordinates relative to it, row by row from its top left; below everything when it is full (the zone grows).
 * `around` a point: absolute coordinates, as near to it as there is room.
 */
export function freeSpot(
  size: Size,
  taken: readonly Box[],
  where: { inside: Size } | { around: { x: number; y: number } },
): Box {
  return "inside" in where ? spotInside(size, taken, where.inside) : spotAround(size, taken, where.around);
}

function spotInside(size: Size, taken: readonly Box[], zone: Size): Box {
  const bottom = Math.max(TITLE, ...taken.map((box) => box.y + box.h + GAP));
  const right = Math.max(PADDING, zone.w - PADDING - size.w);
  // A new row can only begin at the top or just below something.
  const rows = [TITLE, ...taken.map((box) => box.y + box.h + GAP)].map(snap).sort((a, b) => a - b);
  const columns = [PADDING, ...taken.map((box) => box.x + box.w + GAP)].map(snap).sort((a, b) => a - b);
  for (const y of rows) {
    for (const x of columns) {
      const box = { x, y, ...size };
      if (x <= right && isFree(box, taken)) return box;
    }
  }
  return { x: PADDING, y: snap(bottom), ...size };
}

function spotAround(size: Size, taken: readonly Box[], centre: { x: number; y: number }): Box {
  const x = snap(centre.x - size.w / 2);
  const y = snap(centre.y - size.h / 2);
  const stepX = snap(size.w + GAP);
  const stepY = snap(size.h + GAP);
  for (let ring = 0; ring <= taken.length; ring++) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const box = { x: x + dx * stepX, y: y + dy * stepY, ...size };
      if (isFree(box, taken)) return box;
    }
  }
  const below = Math.max(y, ...taken.map((box) => box.y + box.h + GAP));
  return { x, y: snap(below), ...size };
}

/** Places around the middle at this distance, to the right and below first. */
function ringOffsets(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]];
  const offsets: [number, number][] = [];
  for (let i = -ring; i <= ring; i++) {
    for (const [dx, dy] of [
      [ring, i],
      [i, ring],
      [-ring, i],
      [i, -ring],
    ] as const)
      offsets.push([dx, dy]);
  }
  return offsets.sort((a, b) => Math.abs(a[0]) + Math.abs(a[1]) - Math.abs(b[0]) - Math.abs(b[1]));
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every(
    (other) =>
      box.x + box.w + GAP <= other.x ||
      other.x + other.w + GAP <= box.x ||
      box.y + box.h + GAP <= other.y ||
      other.y + other.h + GAP <= box.y,
  );
}

function snap(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}
