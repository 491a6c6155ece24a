import { type Change, type Edit, type Id, isBends, layoutId, type Model, type Placement } from "@bartizan/model";

/**
 * Edits that store where things are shown now. Places that nobody chose follow from the drawing; without this they would
 * be worked out anew, and things would move under the hand that draws a flow between them.
 */
export function keepPlaces(model: Model, diagram: Id, shown: Placement, change: Change): Change {
  if (!change.some(changesTheDrawing)) return [];
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

function changesTheDrawing(edit: Edit): boolean {
  switch (edit.part) {
    case "elements":
      return edit.before?.kind !== edit.after?.kind || edit.before?.parent !== edit.after?.parent;
    case "flows":
      return edit.before?.from !== edit.after?.from || edit.before?.to !== edit.after?.to;
    case "layout":
      return [edit.before, edit.after].some((place) => place !== undefined && !isBends(place));
    default:
      return false;
  }
}
