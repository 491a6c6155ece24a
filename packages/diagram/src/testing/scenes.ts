import { graphOf, type Id, type Model } from "@bartizan/model";
import type { Rect } from "../geometry.ts";
import { createScene } from "../scene/createScene.ts";
import type { Scene } from "../scene/scene.ts";

export function sceneOf(model: Model): Scene {
  return createScene(model, graphOf(model), { diagram: "main" });
}

/** Everything that can be asked of a scene, as plain data. */
export function everything(scene: Scene): unknown {
  return {
    bounds: scene.bounds,
    order: scene.order,
    roots: scene.roots,
    boxes: scene.order.map((id) => [id, scene.box(id), scene.parentOf(id), scene.childrenOf(id), scene.isOpen(id)]),
    shapes: scene.order.map((id) => [0, 1, 2].map((detail) => scene.elementItems(id, detail as 0 | 1 | 2))),
    flows: scene.flows.map((id) => [
      id,
      scene.route(id, "full"),
      scene.route(id, "plain"),
      scene.flowItems(id, 2, "full"),
    ]),
    badges: scene.order.map((id) => scene.badge(id)),
    markers: scene.markers,
    near: scene.flowsIn(scene.bounds),
  };
}

/** Elements that a flow must not run through: leaves around which there is a way. */
export function leavesOf(scene: Scene): Id[] {
  return scene.order.filter((id) => !scene.isOpen(id));
}

/** The zones around an element as drawn, inner first. */
export function zonesAround(scene: Scene, id: Id): Id[] {
  const zones: Id[] = [];
  for (let at = scene.parentOf(id); at !== undefined; at = scene.parentOf(at)) zones.push(at);
  return zones;
}

export function isOnBorder({ x, y, w, h }: Rect, px: number, py: number): boolean {
  const inside = px >= x && px <= x + w && py >= y && py <= y + h;
  return inside && (px === x || px === x + w || py === y || py === y + h);
}
