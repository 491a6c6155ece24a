import { apply, type Change, concat, type Edit, NO_CHANGE } from "../change.ts";
import { drawnTree } from "../layout/drawn.ts";
import { growAround } from "../layout/fit.ts";
import { type Placement, storePlacement } from "../layout/placement.ts";
import { movedBy } from "../layout/rectangle.ts";
import type { Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";
import { showNew } from "./addElement.ts";

export interface Duplicate {
  readonly diagram: Id;
  readonly placement: Placement;
  readonly ids: readonly Id[];
  /** A new id for the copy of each element and flow. */
  readonly newId: (id: Id) => Id;
  /** Pixels by which the copies lie beside. */
  readonly dx: number;
  readonly dy: number;
}

/** Copies of elements with everything whose parent they are, and of the flows among them. Decisions are not copied. */
export function duplicate(model: Model, { diagram, placement, ids, newId, dx, dy }: Duplicate): Change {
  const copies = copiesOf(model, ids, newId);
  if (copies.size === 0) return NO_CHANGE;
  const copyOf = (id: Id): Id => copies.get(id) ?? id;
  const edits: Edit[] = [];
  for (const [id, copy] of copies) {
    const element = model.elements.get(id);
    if (!element) continue;
    const isRoot = element.parent === undefined || !copies.has(element.parent);
    const after = normalRecord("elements", renewed(element, copyOf, isRoot));
    edits.push({ part: "elements", id: copy, before: undefined, after });
  }
  for (const [id, flow] of model.flows) {
    const from = copies.get(flow.from);
    const to = copies.get(flow.to);
    if (from === undefined || to === undefined) continue;
    edits.push({ part: "flows", id: newId(id), before: undefined, after: { ...flow, from, to } });
  }
  const change = concat(edits, showNew(model, diagram, ...copies.values()));
  const tree = drawnTree(apply(model, change), diagram);
  const draft = new Map(placement);
  const made = new Set(copies.values());
  for (const [id, copy] of copies) {
    const box = placement.get(id);
    if (!box) continue;
    const goesAlong = made.has(tree.parent.get(copy) ?? "");
    draft.set(copy, goesAlong ? box : movedBy(box, dx, dy));
  }
  growAround(draft, tree, made);
  return concat(change, storePlacement(model, diagram, draft));
}

function copiesOf(model: Model, roots: readonly Id[], newId: (id: Id) => Id): Map<Id, Id> {
  const copies = new Map<Id, Id>();
  for (const id of roots) if (model.elements.has(id)) copies.set(id, newId(id));
  // Parents may stand anywhere in the map: go round until no more children are found.
  for (let before = -1; before !== copies.size; ) {
    before = copies.size;
    for (const [id, { parent }] of model.elements) {
      if (parent !== undefined && copies.has(parent) && !copies.has(id)) copies.set(id, newId(id));
    }
  }
  return copies;
}

function renewed(element: Element, copyOf: (id: Id) => Id, isRoot: boolean): Element {
  const { source: _imported, ...rest } = element;
  return {
    ...rest,
    name: isRoot ? `${element.name} copy` : element.name,
    ...(element.parent !== undefined && { parent: copyOf(element.parent) }),
    ...(element.zones && { zones: element.zones.map(copyOf) }),
  };
}
