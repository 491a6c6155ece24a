import { type Change, NO_CHANGE } from "../change.ts";
import { type Placement, storePlacement } from "../layout/placement.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";

export interface Collapse {
  readonly diagram: Id;
  readonly placement: Placement;
  readonly id: Id;
  readonly collapsed: boolean;
}

/** Draws a zone closed, or open again in the size it had. */
export function collapse(model: Model, { diagram, placement, id, collapsed }: Collapse): Change {
  const box = placement.get(id);
  if (!box || (box.collapsed ?? false) === collapsed) return NO_CHANGE;
  const { collapsed: _before, ...open } = box;
  return storePlacement(model, diagram, new Map(placement).set(id, collapsed ? { ...open, collapsed } : open));
}
