import { type Change, NO_CHANGE } from "../change.ts";
import { drawnTree } from "../layout/drawn.ts";
import { growAround, keepContents, setZoneBox } from "../layout/fit.ts";
import { type Placement, storePlacement } from "../layout/placement.ts";
import { rounded } from "../layout/rectangle.ts";
import type { Model } from "../model.ts";
import type { Box } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";

/** Pixels; nothing is made smaller than this by hand. */
export const SMALLEST = { w: 64, h: 32 } as const;

export interface Resize {
  readonly diagram: Id;
  readonly placement: Placement;
  readonly id: Id;
  /** Relative to the zone it is drawn in. */
  readonly box: Box;
}

/** Another box for an element. It stays large enough for what is drawn in it, which keeps its place on the diagram. */
export function resize(model: Model, { diagram, placement, id, box }: Resize): Change {
  const before = placement.get(id);
  if (!before) return NO_CHANGE;
  const tree = drawnTree(model, diagram);
  const draft = new Map(placement);
  const large = { ...box, w: Math.max(box.w, SMALLEST.w), h: Math.max(box.h, SMALLEST.h) };
  setZoneBox(draft, tree, id, rounded(keepContents(draft, tree, id, large)));
  growAround(draft, tree, [id]);
  return storePlacement(model, diagram, draft);
}
