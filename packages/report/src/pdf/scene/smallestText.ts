import { itemsOf, type Scene } from "@bartizan/diagram";

/** The size of the smallest text in a scene; a size that is always legible when it has none. */
export function smallestText(scene: Scene): number {
  let smallest = 12;
  for (const { item } of itemsOf(scene)) if (item.t === "text") smallest = Math.min(smallest, item.size);
  return smallest;
}
