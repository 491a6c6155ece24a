import type { Box } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";
import type { DrawnTree } from "./drawn.ts";
import { around, movedBy, PADDING, type Rectangle, TITLE } from "./rectangle.ts";

/** A placement that is being worked out. */
export type Draft = Map<Id, Box>;

/**
 * Makes the zones around these elements large enough for what is drawn in them, inner first. A zone that grows to the
 * left or upwards moves its edge; everything keeps its place on the diagram. Nobody beside is pushed.
 */
export function growAround(draft: Draft, tree: DrawnTree, ids: Iterable<Id>): void {
  for (const id of ids) {
    for (let zone = tree.parent.get(id); zone !== undefined; zone = tree.parent.get(zone)) {
      const box = draft.get(zone);
      const inside = contentBounds(draft, tree, zone);
      if (!box || !inside) continue;
      const left = Math.min(0, inside.x - PADDING);
      const top = Math.min(0, inside.y - TITLE);
      const right = Math.max(box.w, inside.x + inside.w + PADDING);
      const bottom = Math.max(box.h, inside.y + inside.h + PADDING);
      setZoneBox(draft, tree, zone, { ...box, x: box.x + left, y: box.y + top, w: right - left, h: bottom - top });
    }
  }
}

/** The nearest box to this one, relative to the same zone, that still holds what is drawn in the element. */
export function keepContents(draft: Draft, tree: DrawnTree, id: Id, wanted: Box): Box {
  const box = draft.get(id);
  const inside = contentBounds(draft, tree, id);
  if (!box || !inside) return wanted;
  const left = Math.min(wanted.x, box.x + inside.x - PADDING);
  const top = Math.min(wanted.y, box.y + inside.y - TITLE);
  const right = Math.max(wanted.x + wanted.w, box.x + inside.x + inside.w + PADDING);
  const bottom = Math.max(wanted.y + wanted.h, box.y + inside.y + inside.h + PADDING);
  return { ...wanted, x: left, y: top, w: right - left, h: bottom - top };
}

/** Gives a zone a new box; what is drawn in it keeps its place on the diagram. */
export function setZoneBox(draft: Draft, tree: DrawnTree, zone: Id, box: Box): void {
  const before = draft.get(zone);
  draft.set(zone, box);
  if (!before || (before.x === box.x && before.y === box.y)) return;
  for (const child of tree.children.get(zone) ?? []) {
    const inner = draft.get(child);
    if (inner) draft.set(child, movedBy(inner, before.x - box.x, before.y - box.y));
  }
}

function contentBounds(draft: Draft, tree: DrawnTree, zone: Id): Rectangle | undefined {
  const boxes = (tree.children.get(zone) ?? []).map((child) => draft.get(child));
  return around(boxes.filter((box) => box !== undefined));
}
