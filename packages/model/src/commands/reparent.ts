import { apply, type Change, concat, editRecord, NO_CHANGE } from "../change.ts";
import { refusal } from "../kinds/accepts.ts";
import { type DrawnTree, drawnTree, isInHierarchy, outermost } from "../layout/drawn.ts";
import { type Draft, growAround } from "../layout/fit.ts";
import { freeSpot } from "../layout/freeSpot.ts";
import { absolute, originOf, type Placement, storedPlacement, storePlacement } from "../layout/placement.ts";
import type { Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { moveBends } from "./move.ts";

export interface Reparent {
  readonly diagram: Id;
  readonly placement: Placement;
  readonly ids: readonly Id[];
  /** Undefined: the top level. */
  readonly parent: Id | undefined;
  /** Pixels by which it is dragged at the same time. */
  readonly by?: readonly [dx: number, dy: number];
  /** free: in an empty place of the new parent, for moves without dragging. keep: where it is, the parent grows. */
  readonly spot?: "keep" | "free";
}

/**
 * Elements into another zone. They keep their place in every diagram; zones grow for them. In a diagram that nests by
 * a hierarchy it is the membership of that hierarchy that changes. Those that the zone refuses stay.
 */
export function reparent(model: Model, args: Reparent): Change {
  const { diagram, placement, parent, by = [0, 0], spot = "keep" } = args;
  const tree = drawnTree(model, diagram);
  const ids = outermost(tree, args.ids).filter((id) => mayMove(model, parent, id));
  const meaning = concat(...ids.map((id) => editMembership(model, diagram, id, parent)));
  if (ids.length === 0 || (meaning.length === 0 && by[0] === 0 && by[1] === 0)) return NO_CHANGE;
  const after = apply(model, meaning);
  const bends = spot === "free" ? NO_CHANGE : moveBends(model, diagram, tree, ids, by[0], by[1]);
  const here = storePlacement(model, diagram, placed(after, diagram, placement, tree, ids, by, spot));
  const elsewhere = [...model.layout.keys()]
    .filter((other) => other !== diagram)
    .map((other) => {
      const stored = storedPlacement(model, other);
      return storePlacement(model, other, placed(after, other, stored, drawnTree(model, other), ids, [0, 0], "keep"));
    });
  return concat(meaning, here, bends, ...elsewhere);
}

function mayMove(model: Model, parent: Id | undefined, id: Id): boolean {
  const element = model.elements.get(id);
  return element !== undefined && refusal(model, parent, element.kind, id) === undefined;
}

function editMembership(model: Model, diagram: Id, id: Id, zone: Id | undefined): Change {
  const element = model.elements.get(id);
  if (!element) return NO_CHANGE;
  const nest = model.diagrams.get(diagram)?.nest;
  const isNested = (other: Id | undefined): boolean =>
    nest !== undefined && other !== undefined && isInHierarchy(model, other, nest);
  const joined = element.zones?.some(isNested) ?? false;
  const editsZones = nest !== undefined && !isNested(element.parent) && (joined || isNested(zone));
  const after = editsZones ? inZone(element, zone, isNested) : inParent(element, zone);
  return after === element ? NO_CHANGE : editRecord(model, "elements", id, normalRecord("elements", after));
}

function inZone(element: Element, zone: Id | undefined, isNested: (zone: Id) => boolean): Element {
  const others = (element.zones ?? []).filter((other) => !isNested(other));
  return { ...element, zones: zone === undefined ? others : [...others, zone] };
}

function inParent(element: Element, parent: Id | undefined): Element {
  if (element.parent === parent) return element;
  const { parent: _before, ...rest } = element;
  const zones = element.zones?.filter((zone) => zone !== parent);
  return { ...rest, ...(zones && { zones }), ...(parent !== undefined && { parent }) };
}

/** The placement of a diagram after the move: boxes of what moved, relative to the zone it is drawn in now. */
function placed(
  model: Model,
  diagram: Id,
  placement: Placement,
  before: DrawnTree,
  ids: readonly Id[],
  [dx, dy]: readonly [number, number],
  spot: "keep" | "free",
): Draft {
  const after = drawnTree(model, diagram);
  const draft: Draft = new Map(placement);
  const boxes = absolute(placement, before);
  const changed = [...before.ids]
    .filter((id) => ids.includes(id) || before.parent.get(id) !== after.parent.get(id))
    .sort((a, b) => depthIn(after, a) - depthIn(after, b));
  for (const id of changed) {
    const box = boxes.get(id);
    const zone = after.parent.get(id);
    if (!box || (zone !== undefined && !draft.has(zone))) continue;
    if (spot === "free" && ids.includes(id)) {
      draft.set(id, { ...box, ...freeIn(draft, after, zone, id, [box.w, box.h]) });
      growAround(draft, after, [id]);
    } else {
      const [x, y] = originOf(draft, after, zone);
      const [mx, my] = ids.includes(id) ? [dx, dy] : [0, 0];
      draft.set(id, { ...box, x: box.x - x + mx, y: box.y - y + my });
    }
  }
  growAround(draft, after, changed);
  return draft;
}

function depthIn(tree: DrawnTree, id: Id): number {
  let depth = 0;
  for (let at = tree.parent.get(id); at !== undefined; at = tree.parent.get(at)) depth++;
  return depth;
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
