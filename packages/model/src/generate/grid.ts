import { GRID, PADDING, TITLE } from "../layout/rectangle.ts";
import type { Box } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";

const GAP = 24;

/** Boxes for a tree of elements: children of each zone in rows, about as wide as high. Relative to the zone. */
export function gridLayout(
  roots: readonly Id[],
  childrenOf: (id: Id) => readonly Id[],
  leafSize: readonly [number, number],
): Map<Id, Box> {
  const boxes = new Map<Id, Box>();
  const sizeOf = (id: Id): readonly [number, number] => {
    const children = childrenOf(id);
    return children.length === 0 ? leafSize : fill(children, PADDING, TITLE + GRID);
  };
  const fill = (ids: readonly Id[], left: number, top: number): readonly [number, number] => {
    const sizes = ids.map(sizeOf);
    const columns = Math.ceil(Math.sqrt(ids.length * 1.5));
    let [x, y, rowHeight, right] = [left, top, 0, 0];
    ids.forEach((id, i) => {
      const [w, h] = sizes[i] ?? leafSize;
      if (i > 0 && i % columns === 0) {
        [x, y, rowHeight] = [left, y + rowHeight + GAP, 0];
      }
      boxes.set(id, { x, y, w, h });
      x += w + GAP;
      rowHeight = Math.max(rowHeight, h);
      right = Math.max(right, x - GAP);
    });
    return [right + PADDING, y + rowHeight + PADDING];
  };
  fill(roots, PADDING, PADDING);
  return boxes;
}
