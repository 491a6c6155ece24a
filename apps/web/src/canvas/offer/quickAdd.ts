import { documentStore } from "../../document/documentStore.ts";
import { only } from "../../document/selection.ts";
import { reveal } from "../navigate.ts";
import { session } from "../session.ts";
import type { Direction } from "../walk.ts";

/** Between an element and the one added beside it, diagram units. */
const GAP = { x: 140, y: 88 };

/** Offers kinds for a new element beside the selected one, with a flow to it. False when not one element is selected. */
export function quickAdd(direction: Direction): boolean {
  const { model, scene, selection } = documentStore.getState();
  const from = only(selection);
  if (from === undefined || !model.elements.has(from) || !scene.placement.has(from)) return false;
  const { x, y, w, h } = scene.box(from);
  const at = {
    x: x + w / 2 + (direction === "right" ? w / 2 + GAP.x : direction === "left" ? -w / 2 - GAP.x : 0),
    y: y + h / 2 + (direction === "down" ? h / 2 + GAP.y : direction === "up" ? -h / 2 - GAP.y : 0),
  };
  reveal({ elements: [from], flows: [] });
  session.setState({ offer: { from, at, parent: scene.parentOf(from) } });
  return true;
}
