import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import type { Selection } from "../../document/selection.ts";
import type { State } from "../gestures/state.ts";
import { elementsIn } from "../paint/cull.ts";
import { seen, type View } from "../view.ts";

/** While no more than this many elements are in view, each has a host. */
const MOST_HOSTS = 150;
/** A selection is told by its first members when it is large. */
const MOST_SELECTED = 40;

export interface Promoted {
  readonly scene: Scene;
  readonly view: View;
  readonly selection: Selection;
  readonly hover: Id | undefined;
  readonly focus: Id | undefined;
  readonly gesture: State;
}

/**
 * Which elements are real parts of the page, for focus, assistive technology, the rename field and grips: all in view while
 * they are few, otherwise those that are being worked on, with the zones around them. In reading order, zones before what
 * they hold. Never more than about 200, however large the model.
 */
export function promote({ scene, view, selection, hover, focus, gesture }: Promoted): Id[] {
  const inView = elementsIn(scene, seen(view), view.zoom);
  const chosen = new Set<Id>();
  if (inView.length <= MOST_HOSTS) for (const id of inView) chosen.add(id);
  const worked = [...selection.elements].slice(0, MOST_SELECTED);
  if (hover !== undefined) worked.push(hover);
  if (focus !== undefined) worked.push(focus, ...around(scene, focus));
  if (gesture.name === "connect" && gesture.to !== undefined) worked.push(gesture.to);
  for (const id of worked) {
    for (let at: Id | undefined = id; at !== undefined && !chosen.has(at); at = scene.parentOf(at)) {
      if (scene.placement.has(at)) chosen.add(at);
    }
  }
  return inReadingOrder(scene, chosen);
}

/** How many neighbours of the focus are ready to be stepped to. */
const NEXT_TO_FOCUS = 12;

/** The elements just before and after the focused one in its zone, so that Tab finds them. */
function around(scene: Scene, focus: Id): Id[] {
  const siblings = readingOrder(scene, siblingsOf(scene, focus));
  const at = siblings.indexOf(focus);
  return siblings.slice(Math.max(0, at - NEXT_TO_FOCUS / 2), at + NEXT_TO_FOCUS / 2 + 1);
}

/** The elements drawn in the same zone, itself included. */
export function siblingsOf(scene: Scene, id: Id): readonly Id[] {
  const zone = scene.parentOf(id);
  return zone === undefined ? scene.roots : scene.childrenOf(zone);
}

/** Lines of text are about this high: what starts within one belongs to the same row; diagram units. */
const ROW = 24;

/** From top to bottom, and from left to right within a row. */
export function readingOrder(scene: Scene, ids: readonly Id[]): Id[] {
  const row = (id: Id): number => Math.round(scene.box(id).y / ROW);
  return [...ids].sort((a, b) => row(a) - row(b) || scene.box(a).x - scene.box(b).x);
}

function inReadingOrder(scene: Scene, chosen: ReadonlySet<Id>): Id[] {
  const found: Id[] = [];
  const visit = (ids: readonly Id[]): void => {
    const here = ids.filter((id) => chosen.has(id));
    for (const id of readingOrder(scene, here)) {
      found.push(id);
      visit(scene.childrenOf(id));
    }
  };
  visit(scene.roots);
  return found;
}
