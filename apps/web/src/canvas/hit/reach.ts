import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import { around, type Rect } from "../geometry.ts";

const known = new WeakMap<Scene, Map<Id, Rect>>();

/**
 * The rectangle around an element and everything drawn inside it, so that one look at a zone settles its whole
 * subtree. Usually the zone's own box; a file made elsewhere may hold children that stick out.
 */
export function reachOf(scene: Scene, id: Id): Rect {
  let all = known.get(scene);
  if (!all) {
    all = reaches(scene);
    known.set(scene, all);
  }
  return all.get(id) ?? scene.box(id);
}

function reaches(scene: Scene): Map<Id, Rect> {
  const all = new Map<Id, Rect>();
  // Children come after their parents, so walking backwards has them ready.
  for (let index = scene.order.length - 1; index >= 0; index -= 1) {
    const id = scene.order[index] as Id;
    const children = scene.childrenOf(id);
    const own = scene.box(id);
    if (children.length === 0) all.set(id, own);
    else all.set(id, around([own, ...children.map((child) => all.get(child) ?? scene.box(child))]) ?? own);
  }
  return all;
}
