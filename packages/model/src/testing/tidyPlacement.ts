import { drawnTree } from "../layout/drawn.ts";
import { PADDING, TITLE } from "../layout/rectangle.ts";
import type { Model } from "../model.ts";
import type { Box } from "../schema/geometry.ts";

/** A placement in which everything lies inside its zone, as an automatic layout makes it. */
export function tidyPlacement(model: Model, diagram: string): Map<string, Box> {
  const tree = drawnTree(model, diagram);
  const boxes = new Map<string, Box>();
  const fill = (id: string): Box => {
    let y = TITLE;
    let w = 144;
    for (const child of tree.children.get(id) ?? []) {
      const inner = { ...fill(child), x: PADDING, y };
      boxes.set(child, inner);
      y += inner.h + PADDING;
      w = Math.max(w, inner.w + 2 * PADDING);
    }
    return { x: 0, y: 0, w, h: Math.max(48, y) };
  };
  let x = 0;
  for (const root of tree.roots) {
    const made = { ...fill(root), x };
    boxes.set(root, made);
    x += made.w + PADDING;
  }
  return boxes;
}
