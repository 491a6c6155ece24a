import { apply, type Change, concat, type Edit, editRecord, layoutId, NO_CHANGE } from "../change.ts";
import { keepDrawn } from "../layout/redraw.ts";
import type { Model } from "../model.ts";
import type { Diagram } from "../schema/diagram.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";

export interface PutDiagram {
  readonly id: Id;
  /** Undefined takes it away with its layout; the last one stays. */
  readonly diagram: Diagram | undefined;
}

/**
 * Adds, changes or takes away a diagram. The elements stay, and so do the places of what it goes on showing; where it
 * nests by something else it is placed anew.
 */
export function putDiagram(model: Model, { id, diagram }: PutDiagram): Change {
  const before = model.diagrams.get(id);
  if (diagram) {
    const elements = diagram.elements?.filter((shown) => model.elements.has(shown));
    const after = normalRecord("diagrams", { ...diagram, ...(elements && { elements }) });
    const change = editRecord(model, "diagrams", id, after);
    if (before?.nest !== after.nest) return concat(change, placesOf(model, id));
    if (before?.elements === after.elements) return change;
    return concat(change, keepDrawn(model, apply(model, change), [id]));
  }
  if (model.diagrams.size < 2 || !before) return NO_CHANGE;
  return concat(editRecord(model, "diagrams", id, undefined), placesOf(model, id));
}

/** Takes away what a diagram stores of places and bends. */
function placesOf(model: Model, id: Id): Edit[] {
  return [...(model.layout.get(id) ?? [])].map(([at, before]) => ({
    part: "layout",
    id: layoutId(id, at),
    before,
    after: undefined,
  }));
}
