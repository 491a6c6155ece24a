import type { Detail, PlacedItem, Scene, SceneItem } from "@bartizan/diagram";
import type { Area } from "./tiles.ts";

/** How far badges and markers reach out of the box they sit on, in the scene's units. */
const REACH = 24;

/**
 * What is to be seen of a scene in an area, in the order of painting (that of the diagram's `itemsOf`): a part of a large
 * picture does not carry the whole with it.
 */
export function* itemsIn(scene: Scene, area: Area, detail: Detail): Generator<PlacedItem> {
  const elements = scene.order.filter((id) => meets(area, scene.box(id)));
  const flows = [...scene.flowsIn(area)].sort();
  for (const id of elements) if (scene.isOpen(id)) yield* boxed(scene, id, detail);
  for (const id of flows) yield* at(0, 0, scene.flowItems(id, detail, "full", "line"));
  for (const id of elements) if (!scene.isOpen(id)) yield* boxed(scene, id, detail);
  for (const id of flows) yield* at(0, 0, scene.flowItems(id, detail, "full", "label"));
  if (detail === 0) return;
  for (const id of elements) {
    const badge = scene.badge(id);
    if (badge) yield* at(badge.x, badge.y, badge.items);
  }
  for (const marker of scene.markers) {
    if (meets(area, { x: marker.x, y: marker.y, w: 0, h: 0 })) yield* at(marker.x, marker.y, marker.items);
  }
}

function* boxed(scene: Scene, id: string, detail: Detail): Generator<PlacedItem> {
  const { x, y } = scene.box(id);
  yield* at(x, y, scene.elementItems(id, detail));
}

function* at(x: number, y: number, items: readonly SceneItem[]): Generator<PlacedItem> {
  for (const item of items) yield { item, x, y };
}

const meets = (area: Area, box: Area): boolean =>
  box.x - REACH < area.x + area.w &&
  area.x < box.x + box.w + REACH &&
  box.y - REACH < area.y + area.h &&
  area.y < box.y + box.h + REACH;
