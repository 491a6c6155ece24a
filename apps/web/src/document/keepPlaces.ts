import {
  apply,
  type Change,
  drawnTree,
  type Edit,
  type Id,
  isBends,
  layoutId,
  type Model,
  type Placement,
  redrawn,
} from "@bartizan/model";

/**
 * Edits that store where things are shown now. Places that nobody chose follow from the drawing; without this they would
 * be worked out anew, and things would move under the hand that draws a flow between them.
 */
export function keepPlaces(model: Model, diagram: Id, shown: Placement, change: Change): Change {
  const isNested = model.diagrams.get(diagram)?.nest !== undefined;
  if (!change.some((edit) => changesTheDrawing(edit, isNested))) return [];
  const keep = isNested && change.some(changesMemberships) ? keepRedrawn : keepUnchanged;
  return keep(model, diagram, shown, change);
}

function keepUnchanged(model: Model, diagram: Id, shown: Placement, change: Change): Change {
  const stored = model.layout.get(diagram);
  const touched = new Set(change.map(({ part, id }) => `${part} ${id}`));
  const edits: Edit[] = [];
  for (const [id, after] of shown) {
    if (stored?.has(id) || touched.has(`elements ${id}`)) continue;
    const place = layoutId(diagram, id);
    if (!touched.has(`layout ${place}`)) edits.push({ part: "layout", id: place, before: undefined, after });
  }
  return edits;
}

/** Where memberships decide what is drawn in what: places as they are on the diagram, unless the change says all of them. */
function keepRedrawn(model: Model, diagram: Id, shown: Placement, change: Change): Change {
  const after = apply(model, change);
  const tree = drawnTree(after, diagram);
  const stored = after.layout.get(diagram);
  if ([...tree.ids].every((id) => stored?.has(id))) return [];
  const edits: Edit[] = [];
  for (const [id, box] of redrawn(shown, drawnTree(model, diagram), tree)) {
    if (!tree.ids.has(id)) continue;
    edits.push({ part: "layout", id: layoutId(diagram, id), before: model.layout.get(diagram)?.get(id), after: box });
  }
  return edits;
}

function changesTheDrawing(edit: Edit, isNested: boolean): boolean {
  switch (edit.part) {
    case "elements":
      return (
        edit.before?.kind !== edit.after?.kind ||
        edit.before?.parent !== edit.after?.parent ||
        (isNested && edit.before?.zones !== edit.after?.zones)
      );
    case "flows":
      return edit.before?.from !== edit.after?.from || edit.before?.to !== edit.after?.to;
    case "layout":
      return [edit.before, edit.after].some((place) => place !== undefined && !isBends(place));
    default:
      return false;
  }
}

function changesMemberships(edit: Edit): boolean {
  return edit.part === "elements" && edit.before?.zones !== edit.after?.zones;
}
