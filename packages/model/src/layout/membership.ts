import { accepts, liesIn, type Refusal, refusal } from "../kinds/accepts.ts";
import { agreeing, clash } from "../kinds/clash.ts";
import { kindById, kindOf } from "../kinds/registry.ts";
import type { Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Hierarchy } from "../schema/hierarchy.ts";
import type { Id } from "../schema/id.ts";
import { drawnParent, isInHierarchy } from "./drawn.ts";

/**
 * notDrawn: the diagram shows no boxes of that kind. heldByZone: it lies there because of the zone that it belongs to.
 * clash: its parent lies in another cluster, network or the like than the zone does.
 */
export type DrawRefusal = Refusal | "notDrawn" | "heldByZone" | "clash";

/** What belongs to a zone: the parent, or one of the further memberships. */
type Place = Pick<Element, "parent" | "zones">;

/**
 * Why an element of this kind may not be put into a zone of a diagram (undefined: outside all zones), or undefined when
 * it may. With `moving`, the element itself. In a diagram that nests by a hierarchy any thing may join its zones, people
 * and other outsiders excepted; a zone of that hierarchy itself lies where its kind may lie. Without a diagram it is
 * about parents.
 */
export function drawRefusal(
  model: Model,
  diagram: Id | undefined,
  zone: Id | undefined,
  kind: string,
  moving?: Id,
): DrawRefusal | undefined {
  const nest = nestOf(model, diagram);
  if (diagram === undefined || nest === undefined) return refusal(model, zone, kind, moving);
  if (!hasBox(nest, kind)) return "notDrawn";
  if (zone === undefined) return leavingRefusal(model, diagram, nest, kind, moving);
  const around = model.elements.get(zone);
  if (around && moving !== undefined && liesIn(model, zone, moving)) return "insideItself";
  if (!around || !joins(nest, around.kind, kind)) return refusal(model, zone, kind, moving);
  const parent = moving === undefined ? undefined : model.elements.get(moving)?.parent;
  if (moving !== undefined && parent !== undefined && clash(model, parent, zone) !== undefined) {
    const leaving = drawnParent(model, diagram, moving);
    return isByParent(model, nest, zone, kind, { parent }, leaving) ? undefined : "clash";
  }
  const isNewMember = moving === undefined && !isByParent(model, nest, zone, kind, {}, undefined);
  return isNewMember ? refusal(model, undefined, kind) : undefined;
}

/** Whether a diagram that nests by this draws elements of one kind in zones of another (undefined: outside all zones). */
export function drawsIn(nest: Hierarchy | undefined, zoneKind: string | undefined, kind: string): boolean {
  if (nest === undefined) return accepts(zoneKind, kind);
  if (!hasBox(nest, kind)) return false;
  return (zoneKind !== undefined && joins(nest, zoneKind, kind)) || accepts(zoneKind, kind);
}

function nestOf(model: Model, diagram: Id | undefined): Hierarchy | undefined {
  return diagram === undefined ? undefined : model.diagrams.get(diagram)?.nest;
}

function hasBox(nest: Hierarchy, kind: string): boolean {
  const { role, hierarchy } = kindById(kind);
  return role !== "zone" || hierarchy === nest;
}

function joins(nest: Hierarchy, zoneKind: string, kind: string): boolean {
  return kindById(zoneKind).hierarchy === nest && mayJoin(kind, nest);
}

function leavingRefusal(
  model: Model,
  diagram: Id,
  nest: Hierarchy,
  kind: string,
  moving: Id | undefined,
): DrawRefusal | undefined {
  const element = moving === undefined ? undefined : model.elements.get(moving);
  if (moving === undefined || !element) return refusal(model, undefined, kind);
  const zone = drawnParent(model, diagram, moving);
  if (zone === undefined) return undefined;
  if (zone === element.parent) return refusal(model, undefined, kind);
  return element.zones?.some((own) => isInHierarchy(model, own, nest)) ? undefined : "heldByZone";
}

/** Where a new element of this kind belongs that is drawn in this zone. The zone must not refuse it. */
export function placeIn(model: Model, diagram: Id, zone: Id | undefined, kind: string): Place {
  return zone === undefined ? {} : placeAfter(model, nestOf(model, diagram), zone, kind, {});
}

/**
 * The element when it is drawn in another zone of a diagram: the same when nothing changes. Where the diagram nests by a
 * hierarchy that membership changes and the parent stays, unless it is the parent by which the element lies there.
 */
export function movedInto(model: Model, diagram: Id | undefined, id: Id, zone: Id | undefined): Element | undefined {
  const element = model.elements.get(id);
  if (!element) return element;
  const { parent, zones = [] } = element;
  const leaving = diagram === undefined ? parent : drawnParent(model, diagram, id);
  if (leaving === zone) return element;
  const nest = nestOf(model, diagram);
  if (zone !== undefined) return placed(element, placeAfter(model, nest, zone, element.kind, element, leaving));
  if (nest === undefined || leaving === parent) return placed(element, { zones });
  const others = zones.filter((own) => !isInHierarchy(model, own, nest));
  return placed(element, { ...(parent !== undefined && { parent }), zones: others });
}

function placed(element: Element, { parent, zones = [] }: Place): Element {
  const { parent: _parent, zones: _zones, ...rest } = element;
  return { ...rest, ...(parent !== undefined && { parent }), ...(zones.length > 0 && { zones }) };
}

function placeAfter(
  model: Model,
  nest: Hierarchy | undefined,
  zone: Id,
  kind: string,
  before: Place,
  leaving?: Id,
): Place {
  const { parent, zones = [] } = before;
  if (nest === undefined || !isInHierarchy(model, zone, nest) || isByParent(model, nest, zone, kind, before, leaving)) {
    return {
      parent: zone,
      zones: agreeing(
        model,
        zone,
        zones.filter((own) => own !== zone && own !== leaving),
      ),
    };
  }
  const target = model.elements.get(zone);
  const isReplaced = (own: Id): boolean => {
    const other = model.elements.get(own);
    if (own === leaving || own === zone || !other || !target) return true;
    // Memberships are kept in the order of their ids; of several of one hierarchy, the first is what it is drawn in.
    return (
      isInHierarchy(model, own, nest) && (own < zone || (other.kind === target.kind && !!kindOf(target).exclusive))
    );
  };
  return { ...(parent !== undefined && { parent }), zones: [...zones.filter((own) => !isReplaced(own)), zone] };
}

/** Whether it is by its parent that an element belongs to the hierarchy, now or from now on. */
function isByParent(
  model: Model,
  nest: Hierarchy,
  zone: Id,
  kind: string,
  { parent, zones = [] }: Place,
  leaving: Id | undefined,
): boolean {
  const target = model.elements.get(zone);
  if (!target || !accepts(target.kind, kind)) return false;
  if (!mayJoin(kind, nest)) return true;
  if (zones.some((own) => isInHierarchy(model, own, nest))) return false;
  if (parent === undefined) return homeHierarchy(kind) === nest;
  return leaving === parent || isInHierarchy(model, parent, nest);
}

function mayJoin(kind: string, nest: Hierarchy): boolean {
  const { role, hierarchy } = kindById(kind);
  if (hierarchy === nest) return false;
  return role !== "external" || nest === "network" || nest === "compliance";
}

/** Of the zones that a kind usually lies in. */
function homeHierarchy(kind: string): Hierarchy {
  const { parents, hierarchy } = kindById(kind);
  const usual = parents === "any" ? undefined : parents.find((parent) => parent !== "");
  return (usual === undefined ? hierarchy : kindById(usual).hierarchy) ?? "network";
}
