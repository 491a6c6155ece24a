import {
  type Box,
  type DrawnTree,
  drawnTree,
  GRID,
  type Id,
  kindOf,
  type Model,
  movedBy,
  PADDING,
  type Placement,
  storedPlacement,
  TITLE,
} from "@bartizan/model";
import { arranged, type Size } from "./arrange.ts";
import { type Link, linksByZone } from "./links.ts";

/** Room between a zone's border and what is placed in it, pixels; stored places may come nearer. */
const SIDE = 24;
const TOP = TITLE + 16;
const GAP = 40;

/**
 * A box for every element that a diagram shows, relative to the zone it is drawn in: the stored ones, and places along the
 * flows for the rest. A zone is at least as large as what it holds. The same model gives the same boxes.
 */
export function place(model: Model, diagram: Id, tree: DrawnTree = drawnTree(model, diagram)): Placement {
  const boxes = storedPlacement(model, diagram);
  for (const id of boxes.keys()) if (!tree.ids.has(id)) boxes.delete(id);
  const isComplete = boxes.size === tree.ids.size;
  const links = isComplete ? undefined : linksByZone(model, diagram, tree);
  // Inner zones first: the size of a zone follows from what lies in it.
  for (const zone of innerFirst(tree)) {
    const children = tree.children.get(zone) ?? [];
    if (links) placeMissing(model, boxes, children, links.get(zone) ?? [], SIDE, TOP);
    fitZone(model, boxes, zone, children);
  }
  if (links) placeMissing(model, boxes, tree.roots, links.get(undefined) ?? [], 0, 0);
  return boxes;
}

function innerFirst(tree: DrawnTree): Id[] {
  const zones: Id[] = [];
  const open = [...tree.roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const children = tree.children.get(id);
    if (!children) continue;
    zones.push(id);
    open.push(...children);
  }
  return zones.reverse();
}

/** Places what has no box yet: on its own, or below what has one. Zones among them already have their size. */
function placeMissing(
  model: Model,
  boxes: Map<Id, Box>,
  children: readonly Id[],
  links: readonly Link[],
  left: number,
  top: number,
): void {
  const missing = children.filter((id) => !isPlaced(boxes, id));
  if (missing.length === 0) return;
  const sizeOf = (id: Id): Size => boxes.get(id) ?? usualSize(model, id);
  const present = children.filter((id) => isPlaced(boxes, id)).map((id) => boxes.get(id) as Box);
  const inside = new Set(missing);
  const { spots } = arranged(
    missing,
    sizeOf,
    links.filter(({ from, to }) => inside.has(from) && inside.has(to)),
  );
  const x = present.length === 0 ? left : Math.min(...present.map((box) => box.x));
  const y = present.length === 0 ? top : Math.max(...present.map((box) => box.y + box.h)) + GAP;
  for (const id of missing) {
    const spot = spots.get(id);
    const { w, h } = sizeOf(id);
    boxes.set(id, { x: x + (spot?.x ?? 0), y: y + (spot?.y ?? 0), w, h });
  }
}

/** A zone that is only sized, not placed, lies here until its own zone is worked out. */
const NOT_YET = Number.MIN_SAFE_INTEGER;

function isPlaced(boxes: ReadonlyMap<Id, Box>, id: Id): boolean {
  const box = boxes.get(id);
  return box !== undefined && box.x !== NOT_YET;
}

function usualSize(model: Model, id: Id): Size {
  const element = model.elements.get(id);
  const [w, h] = element ? kindOf(element).size : [144, 48];
  return { w, h };
}

/** Makes a zone large enough for what it holds; contents that stick out to the left or top push its edge there. */
function fitZone(model: Model, boxes: Map<Id, Box>, zone: Id, children: readonly Id[]): void {
  let [left, top, right, bottom] = [PADDING, TITLE, 0, 0];
  for (const id of children) {
    const box = boxes.get(id);
    if (!box) continue;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.w);
    bottom = Math.max(bottom, box.y + box.h);
  }
  const stored = boxes.get(zone);
  if (!stored) {
    const least = Math.ceil((usualSize(model, zone).w / 2 + 1) / GRID) * GRID;
    boxes.set(zone, { x: NOT_YET, y: NOT_YET, w: Math.max(least, right + SIDE), h: bottom + SIDE });
    return;
  }
  const dx = left - PADDING;
  const dy = top - TITLE;
  const w = Math.max(stored.w, right + PADDING) - dx;
  const h = Math.max(stored.h, bottom + PADDING) - dy;
  if (w === stored.w && h === stored.h) return;
  boxes.set(zone, { ...stored, x: stored.x + dx, y: stored.y + dy, w, h });
  if (dx === 0 && dy === 0) return;
  for (const id of children) {
    const box = boxes.get(id);
    if (box) boxes.set(id, movedBy(box, -dx, -dy));
  }
}
