import { type Change, concat, type Edit, layoutId } from "../change.ts";
import { type Placement, storePlacement } from "../layout/placement.ts";
import type { Model } from "../model.ts";
import { isBends } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";

/** Boxes from an automatic layout. Bends belong to the old picture and go. */
export function arrange(model: Model, { diagram, boxes }: { readonly diagram: Id; readonly boxes: Placement }): Change {
  const edits: Edit[] = [];
  for (const [id, before] of model.layout.get(diagram) ?? []) {
    if (isBends(before)) edits.push({ part: "layout", id: layoutId(diagram, id), before, after: undefined });
  }
  return concat(edits, storePlacement(model, diagram, boxes));
}
