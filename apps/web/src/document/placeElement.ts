import { type Box, drawsIn, freeSpot, type Id, kindById, kindOf, type Rectangle } from "@bartizan/model";
import { type DocumentState, documentStore, edit } from "./documentStore.ts";
import { canvasDoor } from "./doors.ts";
import { newElement } from "./newElement.ts";
import { say } from "./notices.ts";
import { spotAround } from "./spotAround.ts";

/** Where a new element goes: the zone (undefined = top level) and its box relative to that zone. */
export interface Place {
  parent: Id | undefined;
  box: Box;
}

/** Adds an element of this kind at a place, selects it and returns its id. One undo step. Says when this diagram does not show it. */
export function placeElement(kind: string, { parent, box }: Place): Id {
  const state = documentStore.getState();
  const { id, name, change } = newElement(state, kind, parent, box);
  const where = parent === undefined ? "" : ` in ${state.model.elements.get(parent)?.name ?? parent}`;
  edit(change, `add ${name}`, { selection: { elements: [id] } });
  if (documentStore.getState().scene.placement.has(id)) say(`${name} added${where}`);
  else say(`${name} added. This diagram draws no box for it`, "shown");
  return id;
}

/** Adds an element without a pointer: inside the selected zone (or the nearest around it) that accepts the kind, else in the middle of the view. */
export function placeInView(kind: string): Id {
  const state = documentStore.getState();
  const [w, h] = kindById(kind).size;
  return placeElement(kind, placeFor(state, { w, h }, acceptingZone(state, [kind])));
}

/** A free place of this size in a zone, or at the top level in the middle of the view. */
export function placeFor(state: DocumentState, { w, h }: { w: number; h: number }, parent: Id | undefined): Place {
  const taken = siblings(state, parent);
  if (parent !== undefined) {
    return { parent, box: { ...freeSpot(state.scene.box(parent), taken, [w, h]), w, h } };
  }
  const centre = canvasDoor.current?.centre() ?? { x: 0, y: 0 };
  return { parent, box: spotAround({ w, h }, taken, centre) };
}

/** The zone that new elements of these kinds belong in: the selected one, or the nearest around what is selected, that accepts all. */
export function acceptingZone(
  { model, diagram, scene, selection }: DocumentState,
  kinds: readonly string[],
): Id | undefined {
  const [selected] = selection.elements;
  if (selected === undefined || selection.elements.size > 1 || !scene.placement.has(selected)) return undefined;
  const nest = model.diagrams.get(diagram)?.nest;
  for (let id: Id | undefined = selected; id !== undefined; id = scene.parentOf(id)) {
    const element = model.elements.get(id);
    if (element && kindOf(element).zone && kinds.every((kind) => drawsIn(nest, element.kind, kind))) return id;
  }
  return undefined;
}

/** What lies in a zone, relative to it; at the top level, absolute. */
function siblings({ scene }: DocumentState, parent: Id | undefined): Rectangle[] {
  if (parent === undefined) return scene.roots.map((id) => scene.box(id));
  const zone = scene.box(parent);
  return scene.childrenOf(parent).map((id) => {
    const { x, y, w, h } = scene.box(id);
    return { x: x - zone.x, y: y - zone.y, w, h };
  });
}
