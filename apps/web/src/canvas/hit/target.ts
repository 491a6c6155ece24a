import type { Scene } from "@bartizan/diagram";
import type { Id, Model } from "@bartizan/model";
import { only, type Selection } from "../../document/selection.ts";
import { contains, distance, grown, type Point } from "../geometry.ts";
import { flowNear } from "./flowNear.ts";
import { type Grip, gripUnder } from "./grips.ts";
import { bendsOf, distanceToLine, endsOf, lineOf } from "./line.ts";
import { onPip } from "./pips.ts";
import { reachOf } from "./reach.ts";
import { onEdge, toBorder } from "./zoneEdge.ts";

/** What lies under the pointer, the most specific first. */
export type Target =
  | { readonly on: "grip"; readonly id: Id; readonly grip: Grip }
  | { readonly on: "end"; readonly id: Id; readonly end: "from" | "to" }
  | { readonly on: "bend"; readonly id: Id; readonly index: number }
  /** The band around a leaf, or a pip of a zone: a flow starts here. */
  | { readonly on: "ring"; readonly id: Id }
  | { readonly on: "leaf"; readonly id: Id }
  | { readonly on: "flow"; readonly id: Id }
  | { readonly on: "edge"; readonly id: Id }
  /** The inside of a zone, which lets clicks through. */
  | { readonly on: "inside"; readonly id: Id }
  | { readonly on: "empty" };

/** CSS pixels. */
const REACH = { grip: 9, bend: 9, ring: 12, flow: 10 } as const;
/** A finger is this much wider than a mouse pointer. */
const FINGER = 1.8;
/** Rings, pips and grips would cover what they belong to below this zoom. */
const FINE_FROM = 0.3;

interface Looked {
  readonly model: Model;
  readonly scene: Scene;
  readonly selection: Selection;
  readonly zoom: number;
  readonly finger?: boolean;
}

/**
 * Grip > end or bend > connect ring > leaf > flow > zone edge > inside of a zone > nothing. Distances are on screen,
 * so that everything stays as easy to hit at any zoom.
 */
export function targetAt(look: Looked, at: Point): Target {
  const { scene, selection, zoom, finger } = look;
  const wide = finger ? FINGER : 1;
  const within = (reach: keyof typeof REACH): number => (REACH[reach] * wide) / zoom;
  const fine = zoom >= FINE_FROM;
  const selected = only(selection);
  if (selected !== undefined && fine) {
    const handle = handleAt(look, selected, at, within);
    if (handle) return handle;
  }
  const under = elementsUnder(look, at, fine ? REACH.ring / zoom : 0);
  if (under.leaf !== undefined) return { on: "leaf", id: under.leaf };
  // A selected line is easier to bend than the ring beside it is to draw from.
  if (selected !== undefined && isOnLine(look, selected, at, within("flow"))) return { on: "flow", id: selected };
  if (fine && under.near !== undefined) return { on: "ring", id: under.near };
  if (fine) {
    const pip = under.zones.find((id) => onPip(scene.box(id), at, zoom, wide));
    if (pip !== undefined) return { on: "ring", id: pip };
  }
  const flow = flowNear(scene, at, within("flow"), zoom);
  if (flow !== undefined) return { on: "flow", id: flow };
  const edge = edgeAt(look, under.zones, at);
  if (edge !== undefined) return { on: "edge", id: edge };
  const inside = under.zones.find((id) => contains(scene.box(id), at));
  return inside === undefined ? { on: "empty" } : { on: "inside", id: inside };
}

function handleAt(
  { model, scene, zoom }: Looked,
  selected: Id,
  at: Point,
  within: (reach: "grip" | "bend") => number,
): Target | undefined {
  if (model.elements.has(selected)) {
    if (!scene.placement.has(selected)) return undefined;
    const grip = gripUnder(scene.box(selected), at, zoom, within("grip"));
    return grip && { on: "grip", id: selected, grip };
  }
  if (!model.flows.has(selected)) return undefined;
  const bend = bendsOf(model, scene, selected).findIndex((point) => distance(point, at) <= within("bend"));
  if (bend >= 0) return { on: "bend", id: selected, index: bend };
  const ends = endsOf(scene, selected);
  if (!ends) return undefined;
  if (distance(ends.to, at) <= within("bend")) return { on: "end", id: selected, end: "to" };
  if (distance(ends.from, at) <= within("bend")) return { on: "end", id: selected, end: "from" };
  return undefined;
}

function isOnLine({ model, scene }: Looked, id: Id, at: Point, reach: number): boolean {
  return model.flows.has(id) && scene.isRouted(id) && distanceToLine(lineOf(scene, id), at) <= reach;
}

/** The zone whose border or title is at the place: a selected one first, then the one whose border is nearest. */
function edgeAt({ scene, selection, zoom }: Looked, zones: readonly Id[], at: Point): Id | undefined {
  const on = zones.filter((id) => onEdge(scene.box(id), scene.tab(id), at, zoom));
  const chosen = on.find((id) => selection.elements.has(id));
  if (chosen !== undefined) return chosen;
  const far = (id: Id): number => toBorder(scene.box(id), at);
  return on.reduce<Id | undefined>((best, id) => (best === undefined || far(id) < far(best) ? id : best), undefined);
}

interface Under {
  /** The leaf that holds the place. */
  leaf: Id | undefined;
  /** The leaf whose surroundings hold it. */
  near: Id | undefined;
  /** The zones at the place, deepest first; one whose border is just beside it counts. */
  zones: Id[];
}

/** Edge bands reach a little outside a zone, so look this far around; CSS pixels. */
const OUTSIDE = 10;

/** Walks down the tree through everything at this place; what is drawn last is on top. */
export function elementsUnder({ scene, zoom }: Looked, at: Point, ring: number): Under {
  const found: Under = { leaf: undefined, near: undefined, zones: [] };
  let nearest = Infinity;
  const slack = Math.max(ring, OUTSIDE / zoom);
  const visit = (ids: readonly Id[]): void => {
    for (let index = ids.length - 1; index >= 0; index -= 1) {
      const id = ids[index] as Id;
      if (!contains(grown(reachOf(scene, id), slack), at)) continue;
      if (scene.isOpen(id)) {
        visit(scene.childrenOf(id));
        found.zones.push(id);
        continue;
      }
      const box = scene.box(id);
      if (contains(box, at)) {
        found.leaf ??= id;
      } else if (contains(grown(box, ring), at)) {
        const far = outside(box, at);
        if (far < nearest) {
          nearest = far;
          found.near = id;
        }
      }
    }
  };
  visit(scene.roots);
  return found;
}

function outside(box: { x: number; y: number; w: number; h: number }, at: Point): number {
  const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.w);
  const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.h);
  return Math.hypot(dx, dy);
}
