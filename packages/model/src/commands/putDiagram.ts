import { type Change, concat, type Edit, editRecord, layoutId, NO_CHANGE } from "../change.ts";
import type { Model } from "../model.ts";
import type { Diagram } from "../schema/diagram.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";

export interface PutDiagram {
  readonly id: Id;
  /** Undefined takes it away with its layout; the last one stays. */
  readonly diagram: Diagram | undefined;
}

/** Adds, changes or takes away a diagram. The elements stay. */
export function putDiagram(model: Model, { id, diagram }: PutDiagram): Change {
  if (diagram) {
    const elements = diagram.elements?.filter((shown) => model.elements.has(shown));
    return editRecord(model, "diagrams", id, normalRecord("diagrams", { ...diagram, ...(elements && { elements }) }));
  }
  if (model.diagrams.size < 2) return NO_CHANGE;
  const places: Edit[] = [...(model.layout.get(id) ?? [])].map(([at, before]) => ({
    part: "layout",
    id: layoutId(id, at),
    before,
    after: undefined,
  }));
  return concat(editRecord(model, "diagrams", id, undefined), places);
}
