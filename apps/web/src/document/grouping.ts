import { place } from "@bartizan/diagram";
import { apply, type Box, commands, concat, type Id, kindLabel } from "@bartizan/model";
import { type DocumentState, documentStore, edit } from "./documentStore.ts";
import { newElement } from "./newElement.ts";
import { called } from "./topmost.ts";

/** Room around what a zone is put around, and for its title, in pixels at 100 %. */
const PADDING = 24;
const TITLE = 40;

/** The zone that all of these are drawn in; undefined when it is the top level or they lie in several. */
export function sharedParent({ scene }: Pick<DocumentState, "scene">, elements: readonly Id[]): Id | undefined {
  const parents = new Set(elements.map((id) => scene.parentOf(id)));
  const [first] = parents;
  return parents.size === 1 ? first : undefined;
}

/** Puts a new zone of this kind around elements that lie side by side and returns its id. One undo step. */
export function groupInto(kind: string, elements: readonly Id[]): Id {
  const state = documentStore.getState();
  const { model, diagram, scene } = state;
  const parent = sharedParent(state, elements);
  const around = frame(elements.map((element) => scene.box(element)));
  const origin = parent === undefined ? { x: 0, y: 0 } : scene.box(parent);
  const { id, change: added } = newElement(state, kind, parent, {
    ...around,
    x: around.x - origin.x,
    y: around.y - origin.y,
  });
  const withZone = apply(model, added);
  const moved = commands.reparent(withZone, {
    diagram,
    placement: place(withZone, diagram),
    ids: elements,
    parent: id,
  });
  const label = `put ${kindLabel(kind, model.info.provider)} around ${called(state, elements)}`;
  edit(concat(added, moved), label, { selection: { elements: [id] } });
  return id;
}

/** The box around boxes, with room for a title. */
function frame(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - PADDING;
  const y = Math.min(...boxes.map((box) => box.y)) - TITLE;
  const right = Math.max(...boxes.map((box) => box.x + box.w)) + PADDING;
  const bottom = Math.max(...boxes.map((box) => box.y + box.h)) + PADDING;
  return { x, y, w: right - x, h: bottom - y };
}
