import { hitFlow, type Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import type { Point } from "../geometry.ts";
import { routesAt } from "../paint/detail.ts";
import { distanceToLine, lineOf } from "./line.ts";

/** The flow whose line, as it is drawn at this zoom, or whose label is nearest within `reach` diagram units. */
export function flowNear(scene: Scene, at: Point, reach: number, zoom: number): Id | undefined {
  // From afar plain lines are drawn, and looking for the full routes of all that is near would take long.
  if (routesAt(zoom, scene) === "full") return hitFlow(scene, at.x, at.y, reach);
  let best: Id | undefined;
  let least = reach;
  for (const id of scene.flowsIn({ x: at.x - reach, y: at.y - reach, w: 2 * reach, h: 2 * reach })) {
    const far = distanceToLine(lineOf(scene, id, "plain"), at);
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}
