import { type Change, concat, type Edit, layoutId } from "../change.ts";
import type { Model } from "../model.ts";
import type { Box } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";
import { type DrawnTree, drawnTree } from "./drawn.ts";
import { type Draft, growAround } from "./fit.ts";
import { freeSpot } from "./freeSpot.ts";
import { absolute, originOf, type Placement, storedPlacement, storePlacement } from "./placement.ts";
import { around, PADDING, TITLE } from "./rectangle.ts";

/** Where something goes that is moved: by so many pixels, or into an empty place of the zone that it is drawn in then. */
export type Going = readonly [dx: number, dy: number] | "free";

/**
 * A placement when what is drawn in what has changed: everything but `moved` keeps its place on the diagram, zones grow
 * for it, and a zone that has no place yet is put around what is now drawn in it.
 */
export function redrawn(
  placement: Placement,
  before: DrawnTree,
  after: DrawnTree,
  moved: ReadonlyMap<Id, Going> = new Map(),
): Draft {
  const draft: Draft = new Map(placement);
  const boxes = absolute(placement, before);
  const changed = new Set<Id>();
  for (const id of after.ids) {
    if (boxes.has(id) && (moved.has(id) || before.parent.get(id) !== after.parent.get(id))) changed.add(id);
  }
  wrapUnplaced(boxes, draft, after, changed);
  // Outer ones first: where a zone begins has to be known before what lies in it.
  for (const id of [...changed].sort((a, b) => depthIn(after, a) - depthIn(after, b))) {
    const box = boxes.get(id);
    const zone = after.parent.get(id);
    if (!box || (zone !== undefined && !draft.has(zone))) continue;
    const going = moved.get(id) ?? [0, 0];
    if (going === "free") {
      draft.set(id, { ...box, ...freeIn(draft, after, zone, id, [box.w, box.h]) });
      growAround(draft, after, [id]);
    } else {
      const [x, y] = originOf(draft, after, zone);
      draft.set(id, { ...box, x: box.x - x + going[0], y: box.y - y + going[1] });
    }
  }
  growAround(draft, after, changed);
  return draft;
}

/** Gives zones that have no place yet, but something placed in them, the box around that; their contents count as changed. */
function wrapUnplaced(boxes: Map<Id, Box>, draft: Draft, tree: DrawnTree, changed: Set<Id>): void {
  for (const id of [...changed]) {
    for (let zone = tree.parent.get(id); zone !== undefined && !draft.has(zone); zone = tree.parent.get(zone)) {
      const children = (tree.children.get(zone) ?? []).filter((child) => boxes.has(child));
      const inside = around(children.flatMap((child) => boxes.get(child) ?? []));
      if (!inside) break;
      const { x, y, w, h } = inside;
      boxes.set(zone, { x: x - PADDING, y: y - TITLE, w: w + 2 * PADDING, h: h + TITLE + PADDING });
      for (const child of [...children, zone]) changed.add(child);
    }
  }
}

function freeIn(draft: Draft, tree: DrawnTree, zone: Id | undefined, id: Id, size: readonly [number, number]) {
  const siblings = zone === undefined ? tree.roots : (tree.children.get(zone) ?? []);
  const taken = siblings.filter((other) => other !== id).map((other) => draft.get(other));
  return freeSpot(
    zone === undefined ? undefined : draft.get(zone),
    taken.filter((box) => box !== undefined),
    size,
  );
}

/**
 * The layout edits by which everything keeps its place in these diagrams, as far as their places are stored, when one
 * model becomes another. Places of elements that a diagram does not draw any more go.
 */
export function keepDrawn(before: Model, after: Model, diagrams: Iterable<Id>): Change {
  return concat(
    ...[...diagrams].map((diagram) => {
      const stored = storedPlacement(before, diagram);
      if (stored.size === 0 || !after.diagrams.has(diagram)) return [];
      const [was, is] = [drawnTree(before, diagram), drawnTree(after, diagram)];
      const draft = redrawn(stored, was, is);
      const gone: Edit[] = [];
      for (const [id, box] of stored) {
        if (is.ids.has(id)) continue;
        draft.delete(id);
        gone.push({ part: "layout", id: layoutId(diagram, id), before: box, after: undefined });
      }
      return concat(storePlacement(before, diagram, draft), gone);
    }),
  );
}

/** Diagrams in which a further membership may be what an element is drawn by. */
export function nestedDiagrams(model: Model): Id[] {
  return [...model.diagrams].flatMap(([id, { nest }]) => (nest === undefined ? [] : [id]));
}

function depthIn(tree: DrawnTree, id: Id): number {
  let depth = 0;
  for (let at = tree.parent.get(id); at !== undefined; at = tree.parent.get(at)) depth++;
  return depth;
}
