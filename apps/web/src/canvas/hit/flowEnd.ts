import type { Scene } from "@bartizan/diagram";
import type { Id, Model } from "@bartizan/model";
import type { Point } from "../geometry.ts";
import { onPip } from "./pips.ts";
import { elementsUnder } from "./target.ts";
import { onEdge } from "./zoneEdge.ts";

/** How far around a leaf a flow may be let go, CSS pixels. */
const AROUND = 12;

/**
 * The element that a flow dropped here ends at: a leaf or what surrounds it, or a zone by its border, title or pips. The inside of
 * a zone is free space.
 */
export function flowEndAt(model: Model, scene: Scene, zoom: number, at: Point): Id | undefined {
  const look = { model, scene, selection: { elements: new Set<Id>(), flows: new Set<Id>() }, zoom };
  const { leaf, near, zones } = elementsUnder(look, at, AROUND / zoom);
  const isEnd = (id: Id): boolean => onEdge(scene.box(id), scene.tab(id), at, zoom) || onPip(scene.box(id), at, zoom);
  return leaf ?? near ?? zones.find(isEnd);
}
