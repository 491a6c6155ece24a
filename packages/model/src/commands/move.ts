import { type Change, concat, type Edit, layoutId, NO_CHANGE } from "../change.ts";
import { type DrawnTree, drawnInside, drawnTree, outermost } from "../layout/drawn.ts";
import { growAround } from "../layout/fit.ts";
import { type Placement, storePlacement } from "../layout/placement.ts";
import { movedBy } from "../layout/rectangle.ts";
import type { Model } from "../model.ts";
import { isBends } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";

export interface Move {
  readonly diagram: Id;
  readonly placement: Placement;
  readonly ids: readonly Id[];
  /** Pixels. */
  readonly dx: number;
  readonly dy: number;
}

/** Elements with all that is drawn in them, somewhere else. Their zones grow for them; nothing else moves. */
export function move(model: Model, { diagram, placement, ids, dx, dy }: Move): Change {
  const tree = drawnTree(model, diagram);
  const roots = outermost(tree, ids).filter((id) => tree.ids.has(id));
  if (roots.length === 0 || (dx === 0 && dy === 0)) return NO_CHANGE;
  const draft = new Map(placement);
  for (const id of roots) {
    const box = draft.get(id);
    if (box) draft.set(id, movedBy(box, dx, dy));
  }
  growAround(draft, tree, roots);
  return concat(storePlacement(model, diagram, draft), moveBends(model, diagram, tree, roots, dx, dy));
}

/** The bends of the flows of which both ends move go along. */
export function moveBends(
  model: Model,
  diagram: Id,
  tree: DrawnTree,
  roots: readonly Id[],
  dx: number,
  dy: number,
): Change {
  const edits: Edit[] = [];
  let moved: ReadonlySet<Id> | undefined;
  for (const [id, before] of model.layout.get(diagram) ?? []) {
    if (!isBends(before)) continue;
    moved ??= drawnInside(tree, roots);
    const flow = model.flows.get(id);
    if (!flow || !moved.has(flow.from) || !moved.has(flow.to)) continue;
    const bends = before.bends.map(([x, y]) => [Math.round(x + dx), Math.round(y + dy)] as const);
    edits.push({ part: "layout", id: layoutId(diagram, id), before, after: { bends } });
  }
  return edits;
}
