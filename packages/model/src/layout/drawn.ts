import { kindOf } from "../kinds/registry.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";

/** What is drawn inside what in one diagram. Lists are in id order. */
export interface DrawnTree {
  readonly ids: ReadonlySet<Id>;
  readonly roots: readonly Id[];
  readonly parent: ReadonlyMap<Id, Id>;
  readonly children: ReadonlyMap<Id, readonly Id[]>;
}

/** The elements a diagram shows: those it names, or all. */
export function shownIn(model: Model, diagram: Id): ReadonlySet<Id> {
  const named = model.diagrams.get(diagram)?.elements;
  return new Set(named ? named.filter((id) => model.elements.has(id)) : model.elements.keys());
}

/**
 * The zone an element is drawn in, or undefined for none. Where the diagram nests by a hierarchy: its zone of that
 * hierarchy, when it is shown; else the nearest of its parents that is.
 */
export function drawnParent(model: Model, diagram: Id, id: Id): Id | undefined {
  const { nest, elements: named } = model.diagrams.get(diagram) ?? {};
  const isShown = (zone: Id): boolean => model.elements.has(zone) && (named === undefined || named.includes(zone));
  return parentAmong(model, nest, isShown, id);
}

/** As `drawnParent`, for everything in the diagram at once. */
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

function parentAmong(model: Model, nest: string | undefined, isShown: (id: Id) => boolean, id: Id): Id | undefined {
  const element = model.elements.get(id);
  if (nest !== undefined) {
    const places = [...(element?.zones ?? []), ...(element?.parent === undefined ? [] : [element.parent])];
    const zone = places.find((place) => isInHierarchy(model, place, nest) && isShown(place));
    if (zone !== undefined) return zone;
  }
  const seen = new Set<Id>([id]);
  for (let at = element?.parent; at !== undefined && !seen.has(at); at = model.elements.get(at)?.parent) {
    if (isShown(at)) return at;
    seen.add(at);
  }
  return undefined;
}

export function isInHierarchy(model: Model, zone: Id, hierarchy: string): boolean {
  const element = model.elements.get(zone);
  return element !== undefined && kindOf(element).hierarchy === hierarchy;
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
