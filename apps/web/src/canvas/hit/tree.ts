import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";

/** The given elements without those that lie, drawn, inside another of them; only what the picture shows. */
export function topsOf(scene: Scene, ids: Iterable<Id>): Id[] {
  const chosen = new Set(ids);
  return [...chosen].filter((id) => {
    if (!scene.placement.has(id)) return false;
    for (let zone = scene.parentOf(id); zone !== undefined; zone = scene.parentOf(zone)) {
      if (chosen.has(zone)) return false;
    }
    return true;
  });
}

/** These elements and everything drawn inside them. */
export function withContents(scene: Scene, ids: Iterable<Id>): Set<Id> {
  const all = new Set<Id>();
  const visit = (id: Id): void => {
    all.add(id);
    for (const child of scene.childrenOf(id)) visit(child);
  };
  for (const id of ids) visit(id);
  return all;
}

/** The zone that all of them are drawn in; "elsewhere" when they differ. */
export function homeOf(scene: Scene, ids: readonly Id[]): Id | undefined | "elsewhere" {
  const [first, ...others] = ids;
  if (first === undefined) return "elsewhere";
  const home = scene.parentOf(first);
  return others.every((id) => scene.parentOf(id) === home) ? home : "elsewhere";
}
