import { canConnect, commands, type Id } from "@bartizan/model";
import { freshId } from "../../document/ids.ts";
import { nextStepIn } from "../../document/nextStepIn.ts";
import { only } from "../../document/selection.ts";
import { zonesUnder } from "../drop/dropZone.ts";
import type { Point } from "../geometry.ts";
import { flowEndAt } from "../hit/flowEnd.ts";
import { nameOf } from "../words.ts";
import type { Effect } from "./effect.ts";
import type { GestureEvent, Pointer } from "./event.ts";
import { startPinch } from "./pinch.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** A flow is being drawn. */
export interface Connect {
  readonly name: "connect";
  /** Where it starts; undefined while that is still to be picked. */
  readonly from: Id | undefined;
  /** "drag": ends where the button is let go. "click": ends at the next click or chosen element. */
  readonly mode: "drag" | "click";
  /** Where the pointer is; undefined before it moved (started by keyboard). */
  readonly at: Point | undefined;
  /** What the pointer is on. */
  readonly to: Id | undefined;
  /** False when `to` is nothing that a flow from `from` may end at. */
  readonly fits: boolean;
}

export function startConnect(from: Id, mode: "drag" | "click", event: Pointer, world: World): Step {
  return stay(pointed({ name: "connect", from, mode, at: event.at, to: undefined, fits: true }, event, world));
}

/** "Draw a flow" from the keyboard or a menu. */
export function pickUpConnect(from: Id | undefined, { model }: World): Step {
  const state: Connect = { name: "connect", from, mode: "click", at: undefined, to: undefined, fits: true };
  const text =
    from === undefined
      ? "Pick where the flow starts. Escape cancels."
      : `Flow from ${nameOf(model, from)}: pick where it ends. Escape cancels.`;
  return stay(state, { do: "say", text, tone: "plain" });
}

export function connect(state: Connect, event: GestureEvent, world: World): Step {
  switch (event.type) {
    case "move":
      return stay(pointed(state, event, world));
    case "down":
      return state.mode === "click" && event.button === "main" ? stay(pointed(state, event, world)) : stay(state);
    case "up":
      return letGo(pointed(state, event, world), event.at, world);
    case "choose":
      return ended({ ...state, to: event.id, fits: fits(state.from, event.id, world) }, world);
    case "connect":
      return pickUpConnect(event.from ?? only(world.selection), world);
    case "fingers":
      return startPinch(event);
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function pointed(state: Connect, { at }: Pointer, world: World): Connect {
  const to = flowEndAt(world.model, world.scene, world.view.zoom, at);
  return { ...state, at, to, fits: to === undefined || fits(state.from, to, world) };
}

function fits(from: Id | undefined, to: Id, { model }: World): boolean {
  return from === undefined || canConnect(model, from, to);
}

function letGo(state: Connect, at: Point, world: World): Step {
  if (state.to !== undefined) return ended(state, world);
  if (state.from === undefined) return stay(state);
  const [parent] = zonesUnder(world.model, world.scene, at, new Set());
  return done({ do: "offer", from: state.from, at, parent });
}

function ended(state: Connect, world: World): Step {
  const { from, to } = state;
  if (to === undefined) return stay(state);
  if (from === undefined) return pickUpConnect(to, world);
  // Letting go where it began is a click on the ring: the flow now ends at the next click.
  if (from === to && state.mode === "drag") return stay({ ...state, mode: "click" });
  if (!state.fits) return done(cannot(from, to, world));
  return done(added(from, to, world));
}

function added(from: Id, to: Id, { model, diagram }: World): Effect {
  const id = freshId(model, `${from}-${to}`, "flow");
  const ends = `${nameOf(model, from)} to ${nameOf(model, to)}`;
  return {
    do: "edit",
    change: commands.addFlow(model, { id, from, to, ...nextStepIn({ model, diagram }) }),
    label: `connect ${ends}`,
    select: { flows: [id] },
    say: `Connected ${ends}`,
  };
}

/** Says that no flow may run between these two. */
export function cannot(from: Id, to: Id, { model }: World): Effect {
  const text =
    from === to
      ? `A flow cannot end where it starts`
      : `No flow can run from ${nameOf(model, from)} to ${nameOf(model, to)}`;
  return { do: "say", text, tone: "warning" };
}
