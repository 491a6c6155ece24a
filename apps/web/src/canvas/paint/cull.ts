import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import { overlaps, type Rect } from "../geometry.ts";
import { reachOf } from "../hit/reach.ts";

/** A zone that is smaller than this on screen hides what it holds; CSS pixels. */
const SMALLEST_ZONE = 10;

/**
 * What is to be drawn in this part of the diagram, parents first. A zone out of view, or too small at this zoom, spares
 * its whole subtree, so the work follows what is seen and not what exists. `skip` leaves out whole subtrees; `only` leaves out everything else.
 */
export function elementsIn(
  scene: Scene,
  area: Rect,
  zoom: number,
  skip?: ReadonlySet<Id>,
  only?: ReadonlySet<Id>,
): Id[] {
  const found: Id[] = [];
  const visit = (ids: readonly Id[]): void => {
    for (const id of ids) {
      if (skip?.has(id)) continue;
      if (!overlaps(reachOf(scene, id), area)) continue;
      if ((!only || only.has(id)) && overlaps(scene.box(id), area)) found.push(id);
      const children = scene.childrenOf(id);
      if (children.length === 0) continue;
      const { w, h } = scene.box(id);
      if (Math.max(w, h) * zoom >= SMALLEST_ZONE) visit(children);
    }
  };
  visit(scene.roots);
  return found;
}
