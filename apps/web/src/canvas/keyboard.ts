import { commands, GRID, type Id } from "@bartizan/model";
import { documentStore, edit, select } from "../document/documentStore.ts";
import { isEmpty, only } from "../document/selection.ts";
import { heldCorner, letGoOfCorner, moveCorner, nextCorner, removeCorner } from "./corners.ts";
import type { Runner } from "./gestures/runner.ts";
import { topsOf } from "./hit/tree.ts";
import { readingOrder, siblingsOf } from "./hosts/promote.ts";
import { reveal } from "./navigate.ts";
import { quickAdd } from "./offer/quickAdd.ts";
import { elementsIn } from "./paint/cull.ts";
import { session } from "./session.ts";
import { seen } from "./view.ts";
import { viewport } from "./viewport.ts";
import { type Direction, nearestTo } from "./walk.ts";
import { nameOf, namesOf } from "./words.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const STEPS: Record<Direction, readonly [number, number]> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** Shift makes each step this many times longer. */
const LONG = 4;

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** The keys that mean something on the canvas alone; the rest belongs to the actions. True when the key was taken. */
export function takeKey(press: Press, runner: Runner): boolean {
  if (onCorner(press)) return true;
  const direction = ARROWS[press.key];
  if (direction) return arrow(direction, press);
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  switch (press.key) {
    case "Escape":
      return stepOut(runner);
    case "Tab":
      return tab(press.shiftKey);
    case "Enter":
      return enter(runner);
    default:
      return false;
  }
}

/** While a corner of a flow is held, these keys are about it. */
function onCorner({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): boolean {
  const held = altKey || ctrlKey || metaKey ? undefined : heldCorner();
  if (!held) return false;
  const direction = ARROWS[key];
  if (direction) {
    const [dx, dy] = STEPS[direction];
    const far = shiftKey ? LONG : 1;
    moveCorner(held, [dx * far, dy * far]);
    return true;
  }
  switch (key) {
    case "Tab":
      return nextCorner(held, shiftKey ? -1 : 1);
    case "Delete":
    case "Backspace":
      removeCorner(held);
      return true;
    case "Enter":
    case "Escape":
      letGoOfCorner();
      return true;
    default:
      return false;
  }
}

function arrow(direction: Direction, press: Press): boolean {
  const { selection } = documentStore.getState();
  if (press.ctrlKey || press.metaKey) return quickAdd(direction);
  if (press.altKey && press.shiftKey) return stretch(direction);
  const drawing = session.getState().gesture.name === "connect";
  if (press.altKey || drawing || selection.elements.size === 0) return walk(direction);
  return nudge(direction, press.shiftKey ? LONG * GRID : GRID);
}

function nudge(direction: Direction, by: number): boolean {
  const { model, diagram, scene, selection } = documentStore.getState();
  const ids = topsOf(scene, selection.elements);
  const [dx, dy] = STEPS[direction];
  const change = commands.move(model, { diagram, placement: scene.placement, ids, dx: dx * by, dy: dy * by });
  edit(change, `move ${namesOf(model, ids)}`, { merge: `nudge ${ids.join(" ")}` });
  reveal({ elements: ids, flows: [] });
  return true;
}

/** Makes the one selected element a step wider, narrower, higher or lower: resizing without dragging. */
function stretch(direction: Direction): boolean {
  const { model, diagram, scene, selection } = documentStore.getState();
  const id = only(selection);
  const box = id === undefined ? undefined : scene.placement.get(id);
  if (id === undefined || !box) return false;
  const [dx, dy] = STEPS[direction];
  const wanted = { ...box, w: box.w + dx * GRID, h: box.h + dy * GRID };
  const change = commands.resize(model, { diagram, placement: scene.placement, id, box: wanted });
  edit(change, `resize ${nameOf(model, id)}`, { merge: `stretch ${id}` });
  return true;
}

function walk(direction: Direction): boolean {
  const { scene } = documentStore.getState();
  const { focus } = session.getState();
  const inView = elementsIn(scene, seen(viewport.getState()), viewport.getState().zoom);
  const next = focus === undefined || !scene.placement.has(focus) ? inView[0] : nearestTo(scene, focus, direction);
  if (next === undefined) return false;
  focusOn(next);
  return true;
}

/** Puts the keyboard on an element and brings it into view. */
function focusOn(id: Id): void {
  session.setState({ focus: id });
  reveal({ elements: [id], flows: [] });
}

function stepOut(runner: Runner): boolean {
  const { gesture, focus } = session.getState();
  if (gesture.name !== "idle") {
    runner.cancel();
    return true;
  }
  const { scene, selection } = documentStore.getState();
  if (!isEmpty(selection)) {
    select({});
    return true;
  }
  const zone = focus === undefined ? undefined : scene.parentOf(focus);
  if (zone === undefined) return false;
  focusOn(zone);
  return true;
}

/** Steps through the elements of one zone; past the last one the page's own order goes on. */
function tab(back: boolean): boolean {
  const { scene } = documentStore.getState();
  const { focus } = session.getState();
  if (focus === undefined || !scene.placement.has(focus)) {
    const view = viewport.getState();
    const roots = elementsIn(scene, seen(view), view.zoom).filter((id) => scene.parentOf(id) === undefined);
    const [first] = readingOrder(scene, roots);
    if (back || first === undefined) return false;
    focusOn(first);
    return true;
  }
  const siblings = readingOrder(scene, siblingsOf(scene, focus));
  const next = siblings[siblings.indexOf(focus) + (back ? -1 : 1)];
  if (next === undefined) return false;
  focusOn(next);
  return true;
}

function enter(runner: Runner): boolean {
  const { gesture, focus } = session.getState();
  const { scene, selection } = documentStore.getState();
  if (focus === undefined || !scene.placement.has(focus)) return false;
  if (gesture.name === "connect") {
    runner.send({ type: "choose", id: focus });
    return true;
  }
  if (!selection.elements.has(focus)) {
    select({ elements: [focus] });
    return true;
  }
  const [first] = readingOrder(scene, scene.childrenOf(focus));
  if (first === undefined) session.setState({ renaming: focus });
  else focusOn(first);
  return true;
}
