import { apply, type Change, concat, NO_CHANGE } from "../change.ts";
import { drawnInside, drawnTree } from "../layout/drawn.ts";
import { keepDrawn } from "../layout/redraw.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { naming } from "./show.ts";

export interface Hide {
  readonly diagram: Id;
  readonly ids: readonly Id[];
}

/**
 * Leaves elements, with all that is drawn in them, out of one diagram. They stay in the model and in the other diagrams.
 * From then on the diagram names what it shows.
 */
export function hide(model: Model, { diagram, ids }: Hide): Change {
  const tree = drawnTree(model, diagram);
  const hidden = drawnInside(
    tree,
    ids.filter((id) => tree.ids.has(id)),
  );
  if (hidden.size === 0) return NO_CHANGE;
  const named = model.diagrams.get(diagram)?.elements ?? [...model.elements.keys()];
  const change = naming(
    model,
    diagram,
    named.filter((id) => !hidden.has(id)),
  );
  return concat(change, keepDrawn(model, apply(model, change), [diagram]));
}
