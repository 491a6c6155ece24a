import { apply, type Change, concat, editRecord, NO_CHANGE } from "../change.ts";
import { keepDrawn } from "../layout/redraw.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";

export interface Show {
  readonly diagram: Id;
  readonly ids: readonly Id[];
}

/** More elements in a diagram that names what it shows; nothing where it shows everything. */
export function show(model: Model, { diagram, ids }: Show): Change {
  const shown = model.diagrams.get(diagram);
  const added = ids.filter((id) => model.elements.has(id) && !shown?.elements?.includes(id));
  if (!shown?.elements || added.length === 0) return NO_CHANGE;
  const change = naming(model, diagram, [...shown.elements, ...added]);
  return concat(change, keepDrawn(model, apply(model, change), [diagram]));
}

/** A diagram that names these elements, and nothing else about it different. */
export function naming(model: Model, diagram: Id, elements: readonly Id[]): Change {
  const before = model.diagrams.get(diagram);
  return before
    ? editRecord(model, "diagrams", diagram, normalRecord("diagrams", { ...before, elements: [...elements] }))
    : NO_CHANGE;
}
