import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import { centreOf } from "./geometry.ts";
import { siblingsOf } from "./hosts/promote.ts";

export type Direction = "up" | "down" | "left" | "right";

/** Something straight ahead is nearer than something as far away to the side, by this much. */
const SIDEWAYS = 2;

/** The nearest element in that direction in the same zone; at its end, the nearest beside the zone. */
export function nearestTo(scene: Scene, from: Id, direction: Direction): Id | undefined {
  for (let at: Id | undefined = from; at !== undefined; at = scene.parentOf(at)) {
    const found = nearestAmong(scene, at, siblingsOf(scene, at), direction);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearestAmong(scene: Scene, from: Id, others: readonly Id[], direction: Direction): Id | undefined {
  const origin = centreOf(scene.box(from));
  let best: Id | undefined;
  let least = Infinity;
  for (const id of others) {
    if (id === from) continue;
    const to = centreOf(scene.box(id));
    const [ahead, aside] =
      direction === "left" || direction === "right"
        ? [(to.x - origin.x) * (direction === "left" ? -1 : 1), Math.abs(to.y - origin.y)]
        : [(to.y - origin.y) * (direction === "up" ? -1 : 1), Math.abs(to.x - origin.x)];
    if (ahead <= 0) continue;
    const far = ahead + SIDEWAYS * aside;
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}
