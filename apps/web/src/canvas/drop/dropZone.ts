import type { Scene } from "@bartizan/diagram";
import { type Id, kindOf, type Model, type Refusal, refusal } from "@bartizan/model";
import { contains, grown, type Point } from "../geometry.ts";
import { reachOf } from "../hit/reach.ts";

/** What letting go here would do. */
export type Drop =
  /** Into this zone, or out of all zones (undefined). `away` when that is another place than now. */
  | { readonly takes: true; readonly zone: Id | undefined; readonly away: boolean }
  /** Refused by this zone (undefined: by the space outside all zones). */
  | { readonly takes: false; readonly zone: Id | undefined; readonly why: Refusal; readonly kind: string };

export interface Carried {
  /** The kinds of what is carried; all must be accepted. */
  readonly kinds: readonly string[];
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
    if (carried.kinds.every((kind) => refusal(model, zone, kind) === undefined))
      return { takes: true, zone, away: true };
  }
  const [deepest] = zones;
  if (deepest === undefined && home === undefined) return { takes: true, zone: undefined, away: false };
  for (const kind of carried.kinds) {
    const why = refusal(model, deepest, kind);
    if (why !== undefined) return { takes: false, zone: deepest, why, kind };
  }
  return { takes: true, zone: deepest, away: true };
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
