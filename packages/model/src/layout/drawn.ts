import { kindOf } from "../kinds/registry.ts";
import type { Model } from "../model.ts";
import type { Diagram } from "../schema/diagram.ts";
import type { Hierarchy } from "../schema/hierarchy.ts";
import type { Id } from "../schema/id.ts";

/** What is drawn inside what in one diagram. Lists are in id order. */
export interface DrawnTree {
  readonly ids: ReadonlySet<Id>;
  readonly roots: readonly Id[];
  readonly parent: ReadonlyMap<Id, Id>;
  readonly children: ReadonlyMap<Id, readonly Id[]>;
}

/**
 * The elements a diagram shows: those it names, or all. Where it nests by a hierarchy, the scopes of the others are no
 * boxes: an element that belongs to one says so itself.
 */
export function shownIn(model: Model, diagram: Id): ReadonlySet<Id> {
  const { nest, elements } = model.diagrams.get(diagram) ?? {};
  const shown = new Set<Id>();
  for (const id of elements ?? model.elements.keys()) if (canShow(model, nest, id)) shown.add(id);
  return shown;
}

/** The zone an element is drawn in, or undefined for none. As `drawnTree`, for one element. */
export function drawnParent(model: Model, diagram: Id, id: Id): Id | undefined {
  const { nest, elements } = model.diagrams.get(diagram) ?? {};
  const isShown = (zone: Id): boolean =>
    canShow(model, nest, zone) && (elements === undefined || elements.includes(zone));
  return parentAmong(model, nest, isShown, id);
}

/**
 * Without `nest`, an element is drawn in the nearest of its parents that is shown. With it: in its zone of that
 * hierarchy; a part of a pod or node in that; else in the nearest zone of the hierarchy that its zones lie in.
 */
export function drawnTree(model: Model, diagram: Id): DrawnTree {
  const ids = shownIn(model, diagram);
  const { nest } = model.diagrams.get(diagram) ?? {};
  const parent = new Map<Id, Id>();
  const children = new Map<Id, Id[]>();
  const roots: Id[] = [];
  for (const id of [...ids].sort()) {
    const zone = parentAmong(model, nest, (other) => ids.has(other), id);
    if (zone === undefined) {
      roots.push(id);
      continue;
    }
    parent.set(id, zone);
    const list = children.get(zone);
    if (list) list.push(id);
    else children.set(zone, [id]);
  }
  return { ids, roots, parent, children };
}

function canShow(model: Model, nest: Diagram["nest"], id: Id): boolean {
  const element = model.elements.get(id);
  if (!element || nest === undefined) return element !== undefined;
  const { role, hierarchy } = kindOf(element);
  return role !== "zone" || hierarchy === nest;
}

function parentAmong(model: Model, nest: Diagram["nest"], isShown: (id: Id) => boolean, id: Id): Id | undefined {
  if (nest !== undefined) return zoneAmong(model, nest, isShown, id);
  const seen = new Set<Id>([id]);
  for (
    let at = model.elements.get(id)?.parent;
    at !== undefined && !seen.has(at);
    at = model.elements.get(at)?.parent
  ) {
    if (isShown(at)) return at;
    seen.add(at);
  }
  return undefined;
}

function zoneAmong(model: Model, nest: Hierarchy, isShown: (id: Id) => boolean, id: Id): Id | undefined {
  const seen = new Set<Id>([id]);
  for (let level: readonly Id[] = [id]; level.length > 0; ) {
    const places = level.flatMap((at) => placesOf(model, at)).filter((zone) => !seen.has(zone));
    const zone = places.find((place) => isInHierarchy(model, place, nest) && isShown(place));
    if (zone !== undefined) return zone;
    const { parent } = model.elements.get(id) ?? {};
    if (level.includes(id) && parent !== undefined && isShown(parent)) return parent;
    for (const place of places) seen.add(place);
    level = [...new Set(places)];
  }
  return undefined;
}

/** The zones it is a member of by itself, further memberships first: they say more than the parent. */
function placesOf(model: Model, id: Id): Id[] {
  const { zones = [], parent } = model.elements.get(id) ?? {};
  return parent === undefined ? [...zones] : [...zones, parent];
}

/** Whether a zone is a box of diagrams that nest by this hierarchy. */
export function isInHierarchy(model: Model, zone: Id, hierarchy: Hierarchy): boolean {
  const element = model.elements.get(zone);
  return element !== undefined && kindOf(element).hierarchy === hierarchy;
}

/** What an element belongs to by itself and is not drawn in, nearest first: its scopes, told on it. */
export function scopesOf(model: Model, tree: DrawnTree, id: Id): readonly Id[] {
  const places = placesOf(model, id);
  if (places.length === 0) return places;
  const around = new Set<Id>();
  for (let at = tree.parent.get(id); at !== undefined; at = tree.parent.get(at)) around.add(at);
  return places.filter((zone) => !around.has(zone) && model.elements.has(zone));
}

/** The element and everything drawn inside it. */
export function drawnInside(tree: DrawnTree, roots: Iterable<Id>): Set<Id> {
  const inside = new Set<Id>();
  const open = [...roots];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (inside.has(at)) continue;
    inside.add(at);
    open.push(...(tree.children.get(at) ?? []));
  }
  return inside;
}

/** Those of the ids that do not lie inside another of them. */
export function outermost(tree: DrawnTree, ids: readonly Id[]): Id[] {
  const chosen = new Set(ids);
  return [...chosen].filter((id) => {
    for (let at = tree.parent.get(id); at !== undefined; at = tree.parent.get(at)) if (chosen.has(at)) return false;
    return true;
  });
}
