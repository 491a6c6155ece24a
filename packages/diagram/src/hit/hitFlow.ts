import type { Id } from "@bartizan/model";
import { contains, type Point } from "../geometry.ts";
import type { Scene } from "../scene/scene.ts";

/** The flow whose line passes within `tolerance` pixels of a point, or whose label holds it; the nearest one. */
export function hitFlow(scene: Scene, x: number, y: number, tolerance = 10): Id | undefined {
  let best: Id | undefined;
  let nearest = tolerance;
  for (const id of scene.flowsIn({ x: x - tolerance, y: y - tolerance, w: 2 * tolerance, h: 2 * tolerance })) {
    const { points, label } = scene.route(id, "full");
    if (label && contains(label, x, y)) return id;
    const far = distanceTo(points, x, y);
    if (far > nearest || (far === nearest && best !== undefined)) continue;
    nearest = far;
    best = id;
  }
  return best;
}

function distanceTo(points: readonly Point[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] as Point;
    const [bx, by] = points[index] as Point;
    const dx = Math.max(Math.min(ax, bx) - x, 0, x - Math.max(ax, bx));
    const dy = Math.max(Math.min(ay, by) - y, 0, y - Math.max(ay, by));
    least = Math.min(least, Math.hypot(dx, dy));
  }
  return least;
}
