import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import { between, encloses, overlaps, type Point, type Rect } from "../geometry.ts";
import { lineOf } from "../hit/line.ts";
import { reachOf } from "../hit/reach.ts";
import type { GestureEvent, Pointer } from "./event.ts";
import { startPinch } from "./pinch.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** A rectangle is being drawn around what is to be selected. */
export interface Marquee {
  readonly name: "marquee";
  readonly from: Point;
  readonly to: Point;
  /** The zone it started in: only its contents are considered. */
  readonly scope: Id | undefined;
  /** What was selected before and stays so (Shift). */
  readonly kept: { readonly elements: readonly Id[]; readonly flows: readonly Id[] };
  readonly picked: { readonly elements: readonly Id[]; readonly flows: readonly Id[] };
}

const NONE = { elements: [], flows: [] };

export function startMarquee(from: Pointer, scope: Id | undefined, event: Pointer, world: World): Step {
  const { elements, flows } = world.selection;
  const several = from.keys.shift || from.keys.ctrl;
  const kept = several ? { elements: [...elements], flows: [...flows] } : NONE;
  return stay(stretched({ name: "marquee", from: from.at, to: from.at, scope, kept, picked: NONE }, event, world));
}

export function marquee(state: Marquee, event: GestureEvent, world: World): Step {
  switch (event.type) {
    case "move":
      return stay(stretched(state, event, world));
    case "up": {
      const { kept, picked } = stretched(state, event, world);
      return done({
        do: "select",
        elements: [...new Set([...kept.elements, ...picked.elements])],
        flows: [...new Set([...kept.flows, ...picked.flows])],
      });
    }
    case "fingers":
      return startPinch(event);
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function stretched(state: Marquee, { at }: Pointer, world: World): Marquee {
  const rect = between(state.from, at);
  return { ...state, to: at, picked: picked(rect, state.scope, world) };
}

/** Leaves that are touched, zones that are enclosed with all their contents, flows that lie wholly inside. */
export function picked(rect: Rect, scope: Id | undefined, { model, scene }: World): { elements: Id[]; flows: Id[] } {
  const elements: Id[] = [];
  const visit = (ids: readonly Id[]): void => {
    for (const id of ids) {
      if (!overlaps(reachOf(scene, id), rect)) continue;
      if (!scene.isOpen(id)) {
        elements.push(id);
      } else if (encloses(rect, scene.box(id))) {
        // What lies inside moves and goes with it.
        elements.push(id);
      } else {
        visit(scene.childrenOf(id));
      }
    }
  };
  visit(scope === undefined ? scene.roots : scene.childrenOf(scope));
  const flows = scene.flowsIn(rect).filter((id) => {
    const flow = model.flows.get(id);
    if (!flow || !liesIn(scene, flow.from, scope) || !liesIn(scene, flow.to, scope)) return false;
    const line = lineOf(scene, id, "plain");
    return line.length > 1 && line.every(({ x, y }) => encloses(rect, { x, y, w: 0, h: 0 }));
  });
  return { elements, flows };
}

function liesIn(scene: Scene, id: Id, scope: Id | undefined): boolean {
  for (let at: Id | undefined = id; at !== undefined; at = scene.parentOf(at)) if (at === scope) return true;
  return scope === undefined;
}
