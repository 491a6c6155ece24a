import { commands, GRID, type Id } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { only } from "../document/selection.ts";
import { fullName } from "../document/targetName.ts";
import { type Point, snapped } from "./geometry.ts";
import { withCorner } from "./gestures/bend.ts";
import { bendsOf, lineOf, middleOf } from "./hit/line.ts";
import { revealPlace } from "./navigate.ts";
import { session } from "./session.ts";

interface Held {
  readonly flow: Id;
  readonly bends: readonly Point[];
  readonly index: number;
}

/** The corner that the keys are on; undefined when another thing was selected since, or the corner is gone. */
export function heldCorner(): Held | undefined {
  const { corner, gesture } = session.getState();
  const { model, scene, selection } = documentStore.getState();
  if (!corner || gesture.name !== "idle" || only(selection) !== corner.flow) return undefined;
  const bends = bendsOf(model, scene, corner.flow);
  return corner.index < bends.length ? { ...corner, bends } : undefined;
}

/** Puts the keys on the first corner of a flow. Where it has none, or one is held already, it gets one more. */
export function bendByKeys(flow: Id): void {
  const { model, scene } = documentStore.getState();
  const line = lineOf(scene, flow);
  if (line.length < 2) {
    say(`This diagram does not show ${fullName(model, flow)}`, "warning");
    return;
  }
  const bends = bendsOf(model, scene, flow);
  if (bends.length > 0 && !heldCorner()) {
    hold({ flow, bends, index: 0 });
    return;
  }
  const { x, y } = middleOf(line);
  const held = { flow, ...withCorner(bends, line, { x: snapped(x), y: snapped(y) }) };
  put(held);
  hold(held);
}

export function letGoOfCorner(): void {
  session.setState({ corner: undefined });
}

/** Moves the corner that is held by steps of the grid. */
export function moveCorner(held: Held, [dx, dy]: readonly [number, number]): void {
  const bends = held.bends.map(({ x, y }, index) =>
    index === held.index ? { x: snapped(x) + dx * GRID, y: snapped(y) + dy * GRID } : { x, y },
  );
  put({ ...held, bends });
  revealPlace(bends[held.index] as Point);
}

/** Holds the corner that comes next on the way to the flow's end (1) or start (-1); false when there is none. */
export function nextCorner(held: Held, by: 1 | -1): boolean {
  const index = held.index + by;
  if (!held.bends[index]) {
    letGoOfCorner();
    return false;
  }
  hold({ ...held, index });
  return true;
}

/** Takes the corner out of the line, and holds the one before it. */
export function removeCorner(held: Held): void {
  const bends = held.bends.filter((_, index) => index !== held.index);
  put({ ...held, bends }, "remove bend");
  if (bends.length > 0) hold({ ...held, bends, index: Math.max(0, held.index - 1) });
  else {
    letGoOfCorner();
    say("Corner removed; the flow finds its own way");
  }
}

/** A corner that is added and then moved is one step. */
function put({ flow, bends, index }: Held, label = "bend flow"): void {
  const { model, diagram } = documentStore.getState();
  const corners = bends.map(({ x, y }) => [x, y] as const);
  const merge = label === "bend flow" ? { merge: `bend ${flow} ${index}` } : {};
  edit(commands.setBends(model, { diagram, flow, bends: corners }), label, merge);
}

function hold({ flow, bends, index }: Held): void {
  session.setState({ corner: { flow, index } });
  revealPlace(bends[index] as Point);
  say(`Corner ${index + 1} of ${bends.length}: arrow keys move it, Tab goes to the next, Delete removes it`);
}
