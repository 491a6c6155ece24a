import { type Target, targetAt } from "../hit/target.ts";
import { pickUpConnect } from "./connect.ts";
import type { GestureEvent, Pointer } from "./event.ts";
import { startPan } from "./pan.ts";
import { startPinch } from "./pinch.ts";
import { carry } from "./place.ts";
import { press } from "./press.ts";
import { type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** Nothing is pressed; the pointer may hover over something. */
export interface Idle {
  readonly name: "idle";
  readonly hover: Target;
}

export function idle(state: Idle, event: GestureEvent, world: World): Step {
  switch (event.type) {
    case "move":
      return hover(state, event.pointer === "touch" ? { on: "empty" } : look(event, world));
    case "leave":
      return hover(state, { on: "empty" });
    case "down":
      if (event.button === "middle" || event.hand) return startPan(event);
      if (event.button === "second") return stay(state, ...pickForMenu(look(event, world), world));
      return press(event, look(event, world), world);
    case "fingers":
      return startPinch(event);
    case "carry":
      return carry(event, world);
    case "connect":
      return pickUpConnect(event.from, world);
    default:
      return stay(state);
  }
}

function look(event: Pointer, { model, scene, selection, view }: World): Target {
  return targetAt({ model, scene, selection, zoom: view.zoom, finger: event.pointer === "touch" }, event.at);
}

function hover(state: Idle, target: Target): Step {
  return stay(sameTarget(state.hover, target) ? state : { name: "idle", hover: target });
}

function sameTarget(a: Target, b: Target): boolean {
  return (
    a.on === b.on &&
    ("id" in a ? a.id : "") === ("id" in b ? b.id : "") &&
    (a.on === "grip" ? a.grip : "") === (b.on === "grip" ? b.grip : "")
  );
}

/** A context menu is about what it is opened on, or about the whole selection when that is part of it. */
function pickForMenu(target: Target, { selection }: World): Step["effects"] {
  if (target.on === "empty" || target.on === "inside") return [{ do: "select", elements: [], flows: [] }];
  if (selection.elements.has(target.id) || selection.flows.has(target.id)) return [];
  const isFlow = target.on === "flow" || target.on === "end" || target.on === "bend";
  return [{ do: "select", elements: isFlow ? [] : [target.id], flows: isFlow ? [target.id] : [] }];
}
