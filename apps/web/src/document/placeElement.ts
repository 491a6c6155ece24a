import { accepts, type Box, commands, type Id, KINDS, kindOf, type Model } from "@bartizan/model";
import { type DocumentState, documentStore, edit } from "./documentStore.ts";
import { canvasDoor } from "./doors.ts";
import { freeSpot } from "./freeSpot.ts";
import { freshId } from "./ids.ts";

/** Where a new element goes: the zone (undefined = top level) and its box relative to that zone. */
export interface Place {
  parent: Id | undefined;
  box: Box;
}

/** Adds an element of this kind at a place, selects it and returns its id. One undo step. */
export function placeElement(kind: string, { parent, box }: Place): Id {
  const { model, diagram, scene } = documentStore.getState();
  const name = freeName(model, kind);
  const id = freshId(model, name, kind);
  const change = commands.addElement(model, {
    id,
    kind,
    name,
    ...(parent !== undefined && { parent }),
    diagram,
    placement: scene.placement,
    box,
  });
  edit(change, `add ${name}`, { selection: { elements: [id] } });
  return id;
}

/** Adds an element without a pointer: inside the selected zone (or the nearest around it) that accepts the kind, else in the middle of the view. */
export function placeInView(kind: string): Id {
  return placeElement(kind, placeFor(documentStore.getState(), kind));
}

/** Where placeInView would put an element of this kind. */
export function placeFor(state: DocumentState, kind: string): Place {
  const [w, h] = KINDS.get(kind)?.size ?? [136, 46];
  const parent = acceptingZone(state, kind);
  const taken = siblings(state, parent);
  if (parent !== undefined) {
    const zone = state.scene.box(parent);
    return { parent, box: freeSpot({ w, h }, taken, { inside: zone }) };
  }
  const centre = canvasDoor.current?.centre() ?? { x: 0, y: 0 };
  return { parent, box: freeSpot({ w, h }, taken, { around: centre }) };
}

/** The zone that a new element of this kind belongs in: the selected one, or the nearest around what is selected, that accepts it. */
export function acceptingZone({ model, graph, selection }: DocumentState, kind: string): Id | undefined {
  const [selected] = selection.elements;
  if (selected === undefined || selection.elements.size > 1) return undefined;
  return [selected, ...graph.ancestors(selected)].find((id) => {
    const element = model.elements.get(id);
    return element !== undefined && kindOf(element).zone && accepts(element.kind, kind);
  });
}

/** "Pod", or "Pod 2" when there is a Pod already. */
function freeName(model: Model, kind: string): string {
  const label = KINDS.get(kind)?.label ?? kind;
  const names = new Set<string>();
  for (const element of model.elements.values()) names.add(element.name);
  if (!names.has(label)) return label;
  let number = 2;
  while (names.has(`${label} ${number}`)) number++;
  return `${label} ${number}`;
}

function siblings({ scene }: DocumentState, parent: Id | undefined): Box[] {
  if (parent === undefined) return scene.roots.map((id) => scene.box(id));
  const zone = scene.box(parent);
  return scene.childrenOf(parent).map((id) => {
    const box = scene.box(id);
    return { ...box, x: box.x - zone.x, y: box.y - zone.y };
  });
}
