import {
  type Asset,
  apply,
  around,
  type Box,
  type Change,
  commands,
  concat,
  type Edit,
  type Element,
  emptyModel,
  type Flow,
  GRID,
  type Id,
  kindById,
  load,
  type Model,
  placeIn,
  save,
} from "@bartizan/model";
import { type DocumentState, documentStore, edit } from "./documentStore.ts";
import { idsOfCopies } from "./ids.ts";
import { acceptingZone, placeFor } from "./placeElement.ts";
import { topmost } from "./topmost.ts";

/** The one diagram of a clip: absolute boxes for what is copied, relative ones for what lies inside it. */
const DIAGRAM = "main";

/** What is selected, all that lies in it and the flows among it, as the text of a small model; undefined when no element is selected. */
export function clipOf(state: DocumentState): string | undefined {
  const { model, graph, scene } = state;
  const roots = topmost(state);
  if (roots.length === 0) return undefined;
  const ids = new Set(
    roots.flatMap((id) => [id, ...graph.contents(id).filter((inner) => liesUnder(graph, inner, id))]),
  );
  const elements = new Map<Id, Element>();
  const boxes = new Map<Id, Box>();
  for (const id of ids) {
    const element = model.elements.get(id);
    if (!element) continue;
    elements.set(id, within(element, ids));
    const box = roots.includes(id) ? scene.box(id) : scene.placement.get(id);
    if (box) boxes.set(id, box);
  }
  const flows = new Map([...model.flows].filter(([, flow]) => ids.has(flow.from) && ids.has(flow.to)));
  const assets = assetsOf(model, elements, flows);
  return save({ ...emptyModel("Clipboard"), assets, elements, flows, layout: new Map([[DIAGRAM, boxes]]) });
}

/** Adds the elements and flows of a clip, or of any model's text, with new ids; false when the text is no model. One undo step. */
export function pasteClip(text: string): boolean {
  const loaded = load(text);
  if (!loaded.ok) return false;
  const state = documentStore.getState();
  const clip = loaded.value.model;
  const newId = idsOfCopies(state.model, clip);
  const ids = new Map([...clip.elements.keys()].map((id) => [id, newId(id)]));
  const roots = [...clip.elements.keys()].filter((id) => clip.elements.get(id)?.parent === undefined);
  if (roots.length === 0) return false;
  const parent = acceptingZone(
    state,
    roots.map((id) => clip.elements.get(id)?.kind ?? ""),
  );
  const added = additions(state, clip, newId, parent);
  const placed = placing(state, clip, ids, roots, parent, added);
  const label =
    roots.length === 1 ? `paste ${clip.elements.get(roots[0] ?? "")?.name}` : `paste ${roots.length} elements`;
  edit(concat(added, placed), label, { selection: { elements: roots.flatMap((id) => ids.get(id) ?? []) } });
  return true;
}

function additions(
  { model, diagram }: DocumentState,
  clip: Model,
  newId: (id: Id) => Id,
  parent: Id | undefined,
): Change {
  const edits: Edit[] = [];
  for (const [id, asset] of clip.assets) {
    if (!model.assets.has(id)) edits.push({ part: "assets", id, before: undefined, after: asset });
  }
  for (const [id, element] of clip.elements) {
    const home =
      element.parent === undefined ? placeIn(model, diagram, parent, element.kind) : { parent: newId(element.parent) };
    const zones = [...(element.zones?.map(newId) ?? []), ...(home.zones ?? [])];
    const after = { ...element, ...home, ...(zones.length > 0 && { zones }) };
    edits.push({ part: "elements", id: newId(id), before: undefined, after });
  }
  for (const [id, flow] of clip.flows) {
    const after = { ...flow, from: newId(flow.from), to: newId(flow.to) };
    edits.push({ part: "flows", id: newId(id), before: undefined, after });
  }
  const elements = [...clip.elements.keys()].map(newId);
  return concat(edits, commands.show(apply(model, edits), { diagram, ids: elements }));
}

/** The places of what was added: as they lay to each other, all together in a free spot. */
function placing(
  state: DocumentState,
  clip: Model,
  ids: ReadonlyMap<Id, Id>,
  roots: readonly Id[],
  parent: Id | undefined,
  added: Change,
): Change {
  const boxes = clip.layout.get(DIAGRAM);
  const boxOf = (id: Id): Box => {
    const box = boxes?.get(id);
    const [w, h] = kindById(clip.elements.get(id)?.kind ?? "").size;
    return box && "w" in box ? box : { x: 0, y: 0, w, h };
  };
  const extent = around(roots.map(boxOf)) ?? { x: 0, y: 0, w: 0, h: 0 };
  const { box: spot } = placeFor(state, extent, parent);
  const placement = new Map<Id, Box>(state.scene.placement);
  for (const [id, renewed] of ids) placement.set(renewed, boxOf(id));
  // One step short of the spot: moving is what stores places, and a move of nothing stores none.
  for (const id of roots) {
    const box = boxOf(id);
    const x = box.x - extent.x + spot.x - GRID;
    placement.set(ids.get(id) ?? id, { ...box, x, y: box.y - extent.y + spot.y });
  }
  return commands.move(apply(state.model, added), {
    diagram: state.diagram,
    placement,
    ids: roots.flatMap((id) => ids.get(id) ?? []),
    dx: GRID,
    dy: 0,
  });
}

function liesUnder(graph: DocumentState["graph"], inner: Id, zone: Id): boolean {
  return graph.ancestors(inner).includes(zone);
}

/** An element that refers only to what goes along. */
function within({ parent, zones, ...rest }: Element, ids: ReadonlySet<Id>): Element {
  const kept = zones?.filter((zone) => ids.has(zone)) ?? [];
  return {
    ...rest,
    ...(parent !== undefined && ids.has(parent) && { parent }),
    ...(kept.length > 0 && { zones: kept }),
  };
}

function assetsOf(model: Model, elements: ReadonlyMap<Id, Element>, flows: ReadonlyMap<Id, Flow>): Map<Id, Asset> {
  const used = new Set<Id>();
  for (const { stores = [] } of elements.values()) for (const id of stores) used.add(id);
  for (const { carries = [], returns = [] } of flows.values()) for (const id of [...carries, ...returns]) used.add(id);
  return new Map([...model.assets].filter(([id]) => used.has(id)));
}
