import type { Scene } from "@bartizan/diagram";
import { type DrawRefusal, drawRefusal, type Id, kindOf, type Model } from "@bartizan/model";
import { contains, grown, type Point } from "../geometry.ts";
import { reachOf } from "../hit/reach.ts";

/** What letting go here would do. */
export type Drop =
  /** Into this zone, or out of all zones (undefined). `away` when that is another place than now. */
  | { readonly takes: true; readonly zone: Id | undefined; readonly away: boolean }
  /** Refused by this zone (undefined: by the space outside all zones). */
  | { readonly takes: false; readonly zone: Id | undefined; readonly why: DrawRefusal; readonly kind: string };

export interface Carried {
  /** The kinds of what is carried; all must be accepted. */
  readonly kinds: readonly string[];
  /** What is carried itself, where it is not new. */
  readonly moving?: readonly Id[];
  /** Not looked into: what is carried itself. */
  readonly skip: ReadonlySet<Id>;
  /** Where all of it is now: a zone, the top level (undefined), or "elsewhere" for something new or from several zones. */
  readonly home: Id | undefined | "elsewhere";
}

/** A zone is left only this far past its border, so that moving along the edge does not throw things out; CSS pixels. */
const HOLD = 16;

/**
 * The deepest zone under the pointer that accepts everything carried. Where zones are under the pointer but none of them
 * accepts, the deepest one refuses: falling through to the space behind them would put a thing where it does not look to be.
 */
export function dropAt(model: Model, scene: Scene, zoom: number, at: Point, carried: Carried): Drop {
  const zones = zonesUnder(model, scene, at, carried.skip);
  const home = carried.home;
  if (home !== "elsewhere" && zones[0] !== home && holds(model, scene, zoom, at, home, zones[0])) {
    return { takes: true, zone: home, away: false };
  }
  for (const zone of zones) {
    if (zone === home) return { takes: true, zone, away: false };
    if (refusedBy(model, scene, zone, carried) === undefined) return { takes: true, zone, away: true };
  }
  const [deepest] = zones;
  if (deepest === undefined && home === undefined) return { takes: true, zone: undefined, away: false };
  const refused = refusedBy(model, scene, deepest, carried);
  return refused ? { takes: false, zone: deepest, ...refused } : { takes: true, zone: deepest, away: true };
}

/** The first reason why not all of it may be let go in a zone (undefined: outside all zones). */
function refusedBy(
  model: Model,
  scene: Scene,
  zone: Id | undefined,
  { kinds, moving }: Carried,
): { why: DrawRefusal; kind: string } | undefined {
  const things = moving
    ? moving.map((id): [string, Id] => [model.elements.get(id)?.kind ?? "", id])
    : kinds.map((kind): [string] => [kind]);
  for (const [kind, id] of things) {
    const why = drawRefusal(model, scene.diagram, zone, kind, id);
    if (why !== undefined) return { why, kind };
  }
  return undefined;
}

/** True while the pointer is just outside its home and not in another zone beside it. */
function holds(
  model: Model,
  scene: Scene,
  zoom: number,
  at: Point,
  home: Id | undefined,
  deepest: Id | undefined,
): boolean {
  if (home === undefined || !scene.placement.has(home)) return false;
  if (!contains(grown(scene.box(home), HOLD / zoom), at) || contains(scene.box(home), at)) return false;
  for (let outer = scene.parentOf(home); ; outer = scene.parentOf(outer)) {
    if (outer === deepest) return true;
    if (outer === undefined || !model.elements.has(outer)) return false;
  }
}

/** The zones that hold this place, deepest first. Pods and nodes count even where they look like leaves. */
export function zonesUnder(model: Model, scene: Scene, at: Point, skip: ReadonlySet<Id>): Id[] {
  const found: Id[] = [];
  const visit = (ids: readonly Id[]): void => {
    for (let index = ids.length - 1; index >= 0; index -= 1) {
      const id = ids[index] as Id;
      if (skip.has(id) || !contains(reachOf(scene, id), at)) continue;
      visit(scene.childrenOf(id));
      const element = model.elements.get(id);
      if (element && kindOf(element).zone && contains(scene.box(id), at)) found.push(id);
    }
  };
  visit(scene.roots);
  return found;
}
