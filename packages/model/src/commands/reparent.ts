import { apply, type Change, concat, editRecord, NO_CHANGE } from "../change.ts";
import { drawnTree, outermost } from "../layout/drawn.ts";
import { drawRefusal, movedInto } from "../layout/membership.ts";
import { type Placement, storePlacement } from "../layout/placement.ts";
import { keepDrawn, redrawn } from "../layout/redraw.ts";
import type { Model } from "../model.ts";
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
  /** parent: it is the parent that changes, by whatever the diagram nests. */
  readonly edits?: "drawn" | "parent";
}

/**
 * Elements into another zone. They keep their place in every diagram; zones grow for them. In a diagram that nests by
 * a hierarchy it is the membership of that hierarchy that changes. Those that the zone refuses stay.
 */
export function reparent(model: Model, args: Reparent): Change {
  const { diagram, placement, parent, by = [0, 0], spot = "keep", edits = "drawn" } = args;
  const tree = drawnTree(model, diagram);
  const seenIn = edits === "drawn" ? diagram : undefined;
  const ids = outermost(tree, args.ids).filter((id) => mayMove(model, seenIn, parent, id));
  const meaning = concat(...ids.map((id) => editMembership(model, seenIn, id, parent)));
  if (ids.length === 0 || (meaning.length === 0 && by[0] === 0 && by[1] === 0)) return NO_CHANGE;
  const after = apply(model, meaning);
  const bends = spot === "free" ? NO_CHANGE : moveBends(model, diagram, tree, ids, by[0], by[1]);
  // Where the diagram nests by something else than what changes, nothing is to be put anywhere.
  const isMoved = edits === "drawn" || model.diagrams.get(diagram)?.nest === undefined;
  const moved = new Map(isMoved ? ids.map((id) => [id, spot === "free" ? ("free" as const) : by]) : []);
  const here = storePlacement(model, diagram, redrawn(placement, tree, drawnTree(after, diagram), moved));
  const others = [...model.layout.keys()].filter((other) => other !== diagram);
  return concat(meaning, here, bends, keepDrawn(model, after, others));
}

function mayMove(model: Model, diagram: Id | undefined, parent: Id | undefined, id: Id): boolean {
  const element = model.elements.get(id);
  return element !== undefined && drawRefusal(model, diagram, parent, element.kind, id) === undefined;
}

function editMembership(model: Model, diagram: Id | undefined, id: Id, zone: Id | undefined): Change {
  const element = model.elements.get(id);
  const after = movedInto(model, diagram, id, zone);
  return !after || after === element ? NO_CHANGE : editRecord(model, "elements", id, normalRecord("elements", after));
}
