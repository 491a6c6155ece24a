import { kindOf } from "../kinds/registry.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { type Structure, TOP } from "./structure.ts";

const NOBODY: ReadonlySet<Id> = new Set();
const NOTHING: readonly Id[] = [];

/** The zones around an element, by parent and by further memberships, nearest first; equally near ones parent first. */
export function enclosing(model: Model, id: Id): readonly Id[] {
  const found = new Set<Id>();
  let level = [id];
  while (level.length > 0) {
    const next: Id[] = [];
    for (const at of level) {
      const element = model.elements.get(at);
      if (!element) continue;
      const places = element.parent === undefined ? NOTHING : [element.parent];
      for (const zone of element.zones ? [...places, ...element.zones] : places) {
        if (zone === id || found.has(zone)) continue;
        found.add(zone);
        next.push(zone);
      }
    }
    level = next;
  }
  return [...found];
}

/** The zones an element is a member of: all around it, and itself when it is one. */
export function membersOf(model: Model, id: Id, around: readonly Id[]): ReadonlySet<Id> {
  const element = model.elements.get(id);
  if (!element) return NOBODY;
  return new Set(kindOf(element).zone ? [id, ...around] : around);
}

/** Everything inside a zone, by parent or further membership, at any depth, in id order. */
export function contentsOf(structure: Structure, id: Id): readonly Id[] {
  const found = new Set<Id>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const list of [structure.children.get(at), structure.joined.get(at)]) {
      for (const inner of list ?? NOTHING) {
        if (inner === id || found.has(inner)) continue;
        found.add(inner);
        open.push(inner);
      }
    }
  }
  return [...found].sort();
}

/** The elements whose parent is this one, in id order; undefined asks for the top level. */
export function childrenOf(structure: Structure, id: Id | undefined): readonly Id[] {
  return structure.children.get(id ?? TOP) ?? NOTHING;
}

/** The chain of parents, inner first. Ends where it would go round. */
export function parentChain(model: Model, id: Id): readonly Id[] {
  const chain: Id[] = [];
  let at = model.elements.get(id)?.parent;
  while (at !== undefined && at !== id && !chain.includes(at) && model.elements.has(at)) {
    chain.push(at);
    at = model.elements.get(at)?.parent;
  }
  return chain;
}
