import { type Change, type Edit, layoutId } from "../change.ts";
import type { Model } from "../model.ts";
import { type Box, isBends } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";
import type { DrawnTree } from "./drawn.ts";
import { isSameBox, movedBy, rounded } from "./rectangle.ts";

/** A box for every element of a diagram, each relative to the zone it is drawn in. */
export type Placement = ReadonlyMap<Id, Box>;

/** The same boxes in coordinates of the diagram. */
export function absolute(placement: Placement, tree: DrawnTree): Map<Id, Box> {
  const boxes = new Map<Id, Box>();
  const open: [id: Id, x: number, y: number][] = tree.roots.map((id) => [id, 0, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [id, x, y] = next;
    const box = placement.get(id);
    if (!box) continue;
    const placed = movedBy(box, x, y);
    boxes.set(id, placed);
    for (const child of tree.children.get(id) ?? []) open.push([child, placed.x, placed.y]);
  }
  return boxes;
}

/** Where the inside of a zone begins, in coordinates of the diagram; the origin for no zone. */
export function originOf(placement: Placement, tree: DrawnTree, zone: Id | undefined): [x: number, y: number] {
  let x = 0;
  let y = 0;
  for (let at = zone; at !== undefined; at = tree.parent.get(at)) {
    const box = placement.get(at);
    x += box?.x ?? 0;
    y += box?.y ?? 0;
  }
  return [x, y];
}

/**
 * The change that makes a diagram's stored layout this placement. What is stored already is left alone: the first time
 * it writes everything, so that nothing jumps; after that only what moved.
 */
export function storePlacement(model: Model, diagram: Id, placement: Placement): Change {
  const stored = model.layout.get(diagram);
  const edits: Edit[] = [];
  for (const [id, wanted] of placement) {
    const before = stored?.get(id);
    const after = rounded(wanted);
    if (before && !isBends(before) && isSameBox(before, after)) continue;
    edits.push({ part: "layout", id: layoutId(diagram, id), before, after });
  }
  return edits;
}

/** The boxes that a diagram's layout stores, as they are. */
export function storedPlacement(model: Model, diagram: Id): Map<Id, Box> {
  const boxes = new Map<Id, Box>();
  for (const [id, place] of model.layout.get(diagram) ?? []) if (!isBends(place)) boxes.set(id, place);
  return boxes;
}
