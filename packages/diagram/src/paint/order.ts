import type { SceneItem } from "../scene/item.ts";
import type { Scene } from "../scene/scene.ts";

/** An item with the point that its coordinates count from. */
export interface PlacedItem {
  readonly item: SceneItem;
  readonly x: number;
  readonly y: number;
}

/** Everything that a picture shows, in the order of painting: zones from the outside in, lines, leaves, labels, counts, markers. */
export function* itemsOf(scene: Scene): Generator<PlacedItem> {
  for (const id of scene.order) if (scene.isOpen(id)) yield* elementItems(scene, id);
  for (const id of scene.flows) yield* placedItems({ x: 0, y: 0, items: scene.ribbon(id, "full") });
  for (const id of scene.flows) for (const item of scene.flowItems(id, 2, "full", "line")) yield { item, x: 0, y: 0 };
  for (const id of scene.order) if (!scene.isOpen(id)) yield* elementItems(scene, id);
  for (const id of scene.flows) for (const item of scene.flowItems(id, 2, "full", "label")) yield { item, x: 0, y: 0 };
  for (const id of scene.order) {
    const badge = scene.badge(id);
    if (badge) yield* placedItems(badge);
  }
  for (const id of scene.flows) {
    const badge = scene.flowBadge(id, "full");
    if (badge) yield* placedItems(badge);
  }
  for (const marker of scene.markers) yield* placedItems(marker);
}

function* elementItems(scene: Scene, id: string): Generator<PlacedItem> {
  const { x, y } = scene.box(id);
  yield* placedItems({ x, y, items: scene.elementItems(id, 2) });
  yield* placedItems({ x, y, items: scene.band(id) });
}

function* placedItems({ x, y, items }: { x: number; y: number; items: readonly SceneItem[] }): Generator<PlacedItem> {
  for (const item of items) yield { item, x, y };
}
