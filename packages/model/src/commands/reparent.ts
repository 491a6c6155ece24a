import { apply, type Change, concat, editRecord, NO_CHANGE } from "../change.ts";
import { agreeing } from "../kinds/clash.ts";
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
  const moves = concat(...ids.map((id) => editMembership(model, seenIn, id, parent)));
  const meaning = concat(moves, leaveBehind(apply(model, moves), new Set(moves.map(({ id }) => id))));
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

/**
 * Further memberships that moving has made impossible end: those of what moved along, and those in zones that moved. A
 * pod whose namespace went to another cluster is on none of the old cluster's nodes.
 */
function leaveBehind(model: Model, moved: ReadonlySet<Id>): Change {
  const edits: Change[] = [];
  for (const [id, element] of model.elements) {
    const { parent, zones } = element;
    if (!zones || ![id, ...zones].some((at) => isIn(model, at, moved))) continue;
    const left = agreeing(model, parent, zones);
    if (left.length < zones.length) {
      edits.push(editRecord(model, "elements", id, normalRecord("elements", { ...element, zones: left })));
    }
  }
  return concat(...edits);
}

/** Whether it is one of these, or lies in one by its parents. */
function isIn(model: Model, id: Id, zones: ReadonlySet<Id>): boolean {
  const seen = new Set<Id>();
  for (let at: Id | undefined = id; at !== undefined && !seen.has(at); at = model.elements.get(at)?.parent) {
    if (zones.has(at)) return true;
    seen.add(at);
  }
  return false;
}
