import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import { overlaps, type Rect } from "../geometry.ts";
import { seen, type View } from "../view.ts";
import type { Drop } from "./dropZone.ts";

/** More neighbours than this would cost more than they tell. */
const MOST = 100;

/** The boxes that something dropped here lines up with: what is seen in the same zone, without what is carried. */
export function neighboursOf(drop: Drop, scene: Scene, view: View, skip: ReadonlySet<Id>): Rect[] {
  if (!drop.takes) return [];
  const area = seen(view);
  const found: Rect[] = [];
  for (const id of drop.zone === undefined ? scene.roots : scene.childrenOf(drop.zone)) {
    const box = scene.box(id);
    if (!skip.has(id) && overlaps(box, area)) found.push(box);
    if (found.length === MOST) break;
  }
  return found;
}
