import type { Scene } from "@bartizan/diagram";

/** A rectangle in the coordinates of a scene. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What two neighbouring parts both show, in the scene's units: an element that one of them cuts is whole in the other. */
const OVERLAP = { w: 160, h: 72 } as const;

/** Nobody leafs through more pages than this to see one picture: beyond it, parts grow and their words shrink. */
const MOST = 40;

/**
 * Parts of at most `most` in width and height that together show all of an area. All are of one size, neighbours overlap,
 * and a part in which no element lies is left out. Named from 1, row by row.
 */
export function tilesOf(
  scene: Scene,
  area: Area,
  most: { readonly w: number; readonly h: number },
): (Area & { name: string })[] {
  const boxes = scene.order.map((id) => scene.box(id));
  for (let size = most; ; size = { w: size.w * 1.25, h: size.h * 1.25 }) {
    const columns = cut(area.x, area.w, size.w, OVERLAP.w);
    const tiles = cut(area.y, area.h, size.h, OVERLAP.h)
      .flatMap(([y, h]) => columns.map(([x, w]) => ({ x, y, w, h })))
      .filter((tile) => boxes.some((box) => overlaps(tile, box)));
    if (tiles.length <= MOST) return tiles.map((tile, index) => ({ ...tile, name: String(index + 1) }));
  }
}

/** Equal stretches of at most `most` that cover a length, each as its beginning and its length. */
function cut(from: number, length: number, most: number, overlap: number): (readonly [from: number, length: number])[] {
  if (length <= most) return [[from, length]];
  const count = Math.ceil((length - overlap) / (most - overlap));
  const each = (length + (count - 1) * overlap) / count;
  return Array.from({ length: count }, (_, index) => [from + index * (each - overlap), each]);
}

const overlaps = (a: Area, b: Area): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
