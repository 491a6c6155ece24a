import { type Change, type Edit, editRecord, layoutId, NO_CHANGE } from "../change.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { cleanName } from "../schema/text.ts";

export interface DuplicateDiagram {
  readonly id: Id;
  readonly newId: Id;
  readonly name: string;
}

/** A diagram like another, places included. Nothing when there is no such diagram or the new id is taken. */
export function duplicateDiagram(model: Model, { id, newId, name }: DuplicateDiagram): Change {
  const diagram = model.diagrams.get(id);
  if (!diagram || model.diagrams.has(newId)) return NO_CHANGE;
  const copy = normalRecord("diagrams", { ...diagram, name: cleanName(name).trim() });
  const places: Edit[] = [...(model.layout.get(id) ?? [])].map(([at, after]) => ({
    part: "layout",
    id: layoutId(newId, at),
    before: undefined,
    after,
  }));
  return [...editRecord(model, "diagrams", newId, copy), ...places];
}
