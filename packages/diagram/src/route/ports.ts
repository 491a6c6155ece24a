import type { Id } from "@bartizan/model";
import type { Point, Side } from "../geometry.ts";
import { OUTWARD } from "../geometry.ts";
import type { End, Ground } from "./ground.ts";
import { sideRange } from "./sketch.ts";
import { spread } from "./spread.ts";

/** One end of a flow on a side of an element. */
export interface Caller {
  readonly flow: Id;
  /** Which end of the flow this is. */
  readonly which: "from" | "to";
  readonly side: Side;
  /** Where it would leave if it were alone. */
  readonly at: number;
  /** How much it matters that it leaves just there: a straight flow would bend elsewhere. */
  readonly weight: number;
  readonly ground: Ground;
}

/** Ports on one side keep this distance where there is room, pixels. */
const APART = 20;

/** Where each of the flows on one side of an element meets it: `flow/which` → coordinate along the side. */
export function portsOn(callers: readonly Caller[]): Map<string, number> {
  const ports = new Map<string, number>();
  const first = callers[0];
  if (!first) return ports;
  const [low, high] = sideRange(endOf(first), first.side);
  const wanted = callers.map((caller) => wish(caller)).sort(inOrder);
  const places = spread(
    wanted.map(({ caller }) => ({ at: caller.at, weight: caller.weight })),
    low,
    high,
    APART,
  );
  wanted.forEach(({ caller }, index) => {
    ports.set(portKey(caller.flow, caller.which), places[index] as number);
  });
  return ports;
}

/** The key of one end of a flow among all ports. */
export function portKey(flow: Id, which: "from" | "to"): string {
  return `${flow}/${which}`;
}

interface Wish {
  readonly caller: Caller;
  /** -1 turns towards lower coordinates, 1 towards higher ones, 0 goes straight ahead. */
  readonly turn: -1 | 0 | 1;
  /** How far ahead the other end lies. */
  readonly far: number;
}

function endOf({ which, ground }: Caller): End {
  return which === "from" ? ground.from : ground.to;
}

function wish(caller: Caller): Wish {
  const end = endOf(caller);
  const other = caller.which === "from" ? caller.ground.to : caller.ground.from;
  const { at } = caller;
  const flat = caller.side === "n" || caller.side === "s";
  const [start, length] = flat ? [other.box.x, other.box.w] : [other.box.y, other.box.h];
  const turn = start + length < at ? -1 : start > at ? 1 : 0;
  const [dx, dy]: Point = OUTWARD[caller.side];
  const far =
    (other.box.x + other.box.w / 2 - end.box.x - end.box.w / 2) * dx +
    (other.box.y + other.box.h / 2 - end.box.y - end.box.h / 2) * dy;
  return { caller, turn, far };
}

/** So that flows do not cross on their first steps: those that turn off first lie outermost. */
function inOrder(a: Wish, b: Wish): number {
  if (a.turn !== b.turn) return a.turn - b.turn;
  if (a.turn === 0 && a.caller.at !== b.caller.at) return a.caller.at - b.caller.at;
  const byDistance = a.turn === 1 ? b.far - a.far : a.far - b.far;
  if (byDistance !== 0) return byDistance;
  const byId = a.caller.flow < b.caller.flow ? -1 : a.caller.flow > b.caller.flow ? 1 : 0;
  return byId !== 0 ? byId : a.caller.which < b.caller.which ? -1 : 1;
}
