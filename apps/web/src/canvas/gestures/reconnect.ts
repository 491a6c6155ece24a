import { canConnect, commands, type Id } from "@bartizan/model";
import type { Point } from "../geometry.ts";
import { flowEndAt } from "../hit/flowEnd.ts";
import { nameOf } from "../words.ts";
import { cannot } from "./connect.ts";
import type { GestureEvent, Pointer } from "./event.ts";
import { done, type Step, stay } from "./step.ts";
import type { World } from "./world.ts";

/** An end of a flow is being dragged to another element. */
export interface Reconnect {
  readonly name: "reconnect";
  readonly flow: Id;
  readonly end: "from" | "to";
  /** The element at the other end. */
  readonly other: Id;
  readonly at: Point;
  readonly to: Id | undefined;
  readonly fits: boolean;
}

export function startReconnect(flow: Id, end: "from" | "to", event: Pointer, world: World): Step {
  const ends = world.model.flows.get(flow);
  if (!ends) return done();
  const other = end === "from" ? ends.to : ends.from;
  return stay(pointed({ name: "reconnect", flow, end, other, at: event.at, to: undefined, fits: true }, event, world));
}

export function reconnect(state: Reconnect, event: GestureEvent, world: World): Step {
  switch (event.type) {
    case "move":
      return stay(pointed(state, event, world));
    case "up":
      return ended(pointed(state, event, world), world);
    case "cancel":
      return done();
    default:
      return stay(state);
  }
}

function pointed(state: Reconnect, { at }: Pointer, { model, scene, view }: World): Reconnect {
  const to = flowEndAt(model, scene, view.zoom, at);
  const fits =
    to === undefined || (state.end === "to" ? canConnect(model, state.other, to) : canConnect(model, to, state.other));
  return { ...state, at, to, fits };
}

function ended({ flow, end, other, to, fits }: Reconnect, world: World): Step {
  const { model } = world;
  if (to === undefined || to === model.flows.get(flow)?.[end]) return done();
  if (!fits) return done(end === "to" ? cannot(other, to, world) : cannot(to, other, world));
  const change = commands.setEnds(model, { flow, [end]: to });
  const say =
    end === "to" ? `The flow now ends at ${nameOf(model, to)}` : `The flow now starts at ${nameOf(model, to)}`;
  return done({ do: "edit", change, label: "reconnect flow", say });
}
