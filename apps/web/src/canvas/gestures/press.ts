import { commands, type Id } from "@bartizan/model";
import { only } from "../../document/selection.ts";
import { distance } from "../geometry.ts";
import { flowNear } from "../hit/flowNear.ts";
import { bendsOf } from "../hit/line.ts";
import type { Target } from "../hit/target.ts";
import { bendFrom, newBend } from "./bend.ts";
import { startConnect } from "./connect.ts";
import type { Effect } from "./effect.ts";
import type { GestureEvent, Keys, Pointer, PointerKind } from "./event.ts";
import { startMarquee } from "./marquee.ts";
import { startMove } from "./move.ts";
import { startPan } from "./pan.ts";
import { startPinch } from "./pinch.ts";
import { startReconnect } from "./reconnect.ts";
import { startResize } from "./resize.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** The button is down and has not moved far enough to be a drag. */
export interface Press {
  readonly name: "press";
  readonly target: Target;
  readonly from: Pointer;
  /** 2 for the second press of a double click. */
  readonly count: number;
  /** What was pressed was selected before, so letting go may narrow the selection. */
  readonly wasSelected: boolean;
}

/** How far the pointer moves before a press is a drag, CSS pixels. */
const DRAG_FROM: Record<PointerKind, number> = { mouse: 3, pen: 5, touch: 8 };

/** The distance within which a click beside a line still means the line, CSS pixels. */
const FLOW_REACH = 10;

export function press(event: Pointer & { count: number }, target: Target, world: World): Step {
  const wasSelected = isSelected(target, world);
  const from = { at: event.at, screen: event.screen, pointer: event.pointer, keys: event.keys };
  const state: Press = { name: "press", target, from, count: event.count, wasSelected };
  return stay(state, ...(wasSelected ? [] : selects(target, event.keys, world)));
}

export function pressed(state: Press, event: GestureEvent, world: World): Step {
  switch (event.type) {
    case "move":
      if (distance(event.screen, state.from.screen) < DRAG_FROM[state.from.pointer]) return stay(state);
      return drag(state, event, world);
    case "up":
      return click(state, event.keys, world);
    case "fingers":
      return startPinch(event);
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function drag(state: Press, event: Pointer, world: World): Step {
  const { target, from } = state;
  switch (target.on) {
    case "grip":
      return startResize(target.id, target.grip, from, event, world);
    case "end":
      return startReconnect(target.id, target.end, event, world);
    case "bend":
      return bendFrom(target.id, target.index, event, world);
    case "ring":
      return startConnect(target.id, "drag", event, world);
    case "leaf":
    case "edge":
      return startMove(target.id, from, event, world);
    case "flow":
      if (state.wasSelected && only(world.selection) === target.id) return newBend(target.id, from.at, event, world);
      return sweep(state, event, world);
    default:
      return sweep(state, event, world);
  }
}

/** A finger on free space moves the view; mouse and pen select. */
function sweep({ from, target }: Press, event: Pointer, world: World): Step {
  if (from.pointer === "touch") return startPan(event, from);
  return startMarquee(from, target.on === "inside" ? target.id : undefined, event, world);
}

function click(state: Press, keys: Keys, world: World): Step {
  const { target } = state;
  const several = keys.shift || keys.ctrl;
  switch (target.on) {
    case "leaf":
    case "edge":
    case "flow":
      if (state.count === 2 && !several) return done({ do: "rename", target: target.id });
      return done(...(state.wasSelected ? narrows(target, several, world) : []));
    case "ring": {
      const flow = flowNear(world.scene, state.from.at, FLOW_REACH / world.view.zoom, world.view.zoom);
      if (flow !== undefined) return done(...selects({ on: "flow", id: flow }, keys, world));
      return startConnect(target.id, "click", state.from, world);
    }
    case "bend":
      return state.count === 2 ? done(dropBend(target.id, target.index, world)) : done();
    case "inside":
    case "empty":
      return several ? done() : done({ do: "select", elements: [], flows: [] });
    default:
      return done();
  }
}

type Selectable = { readonly on: "leaf" | "edge" | "flow"; readonly id: Id };

function isSelectable(target: Target): target is Selectable {
  return target.on === "leaf" || target.on === "edge" || target.on === "flow";
}

function isSelected(target: Target, { selection }: World): boolean {
  if (!isSelectable(target)) return false;
  return (target.on === "flow" ? selection.flows : selection.elements).has(target.id);
}

function selects(target: Target, keys: Keys, { selection }: World): Effect[] {
  if (!isSelectable(target)) return [];
  const kept = keys.shift || keys.ctrl ? selection : undefined;
  const isFlow = target.on === "flow";
  return [
    {
      do: "select",
      elements: [...(kept?.elements ?? []), ...(isFlow ? [] : [target.id])],
      flows: [...(kept?.flows ?? []), ...(isFlow ? [target.id] : [])],
    },
  ];
}

/** A click on what was selected already takes it out, or keeps it alone. */
function narrows(target: Selectable, several: boolean, { selection }: World): Effect[] {
  const isFlow = target.on === "flow";
  if (!several) {
    if (only(selection) === target.id) return [];
    return [{ do: "select", elements: isFlow ? [] : [target.id], flows: isFlow ? [target.id] : [] }];
  }
  return [
    {
      do: "select",
      elements: [...selection.elements].filter((id) => isFlow || id !== target.id),
      flows: [...selection.flows].filter((id) => !isFlow || id !== target.id),
    },
  ];
}

function dropBend(flow: Id, index: number, { model, scene, diagram }: World): Effect {
  const bends = bendsOf(model, scene, flow)
    .filter((_, at) => at !== index)
    .map(({ x, y }) => [x, y] as const);
  return { do: "edit", change: commands.setBends(model, { diagram, flow, bends }), label: "remove bend" };
}
