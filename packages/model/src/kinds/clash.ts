import type { Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Id } from "../schema/id.ts";
import { kindOf } from "./registry.ts";

/** The zones around something of which it can lie in one of a kind only, by their kind. */
type Homes = ReadonlyMap<string, readonly Id[]>;

/**
 * The kind of which an element would lie in two zones if it lay in both of these, by themselves or by their parents: in
 * two subnets, in two clusters. Undefined when it may lie in both.
 */
export function clash(model: Model, a: Id, b: Id): string | undefined {
  return differing(homesOf(model, a), homesOf(model, b));
}

/** The memberships that stay when these have to agree with the parent, and earlier ones with later ones. */
export function agreeing(model: Model, parent: Id | undefined, zones: readonly Id[]): Id[] {
  const fitting = parent === undefined ? [...zones] : zones.filter((zone) => clash(model, parent, zone) === undefined);
  return fitting.filter((zone, i) => !fitting.slice(i + 1).some((later) => clash(model, zone, later) !== undefined));
}

/** As `clash`, of all the places of an element, for many elements: what was found about a zone is kept. */
export function clashes(model: Model): (element: Element) => string | undefined {
  const known = new Map<Id, Homes>();
  const homes = (zone: Id): Homes => {
    let found = known.get(zone);
    if (!found) {
      found = homesOf(model, zone);
      known.set(zone, found);
    }
    return found;
  };
  return ({ parent, zones = [] }) => {
    if (zones.length === 0) return undefined;
    const places = parent === undefined ? zones : [parent, ...zones];
    for (const [i, place] of places.entries()) {
      for (const other of places.slice(i + 1)) {
        const kind = differing(homes(place), homes(other));
        if (kind !== undefined) return kind;
      }
    }
    return undefined;
  };
}

/** A kind of which each has a zone that the other has not. */
function differing(a: Homes, b: Homes): string | undefined {
  for (const [kind, own] of a) {
    const others = b.get(kind);
    if (!others || own === others) continue;
    if (own.some((zone) => !others.includes(zone)) && others.some((zone) => !own.includes(zone))) return kind;
  }
  return undefined;
}

/** Of the zone itself and its parents, inner first. Ends where it would go round. */
function homesOf(model: Model, zone: Id): Homes {
  const homes = new Map<string, Id[]>();
  const seen = new Set<Id>();
  for (let at: Id | undefined = zone; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const element = model.elements.get(at);
    if (!element) break;
    const kind = kindOf(element);
    if (kind.exclusive) homes.set(kind.id, [...(homes.get(kind.id) ?? []), at]);
    at = element.parent;
  }
  return homes;
}
