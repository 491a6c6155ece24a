import { commands, type DrawRefusal, drawRefusal, type Id } from "@bartizan/model";
import { type DocumentState, documentStore, edit } from "./documentStore.ts";
import { called } from "./topmost.ts";

/** Why elements may not move into a zone: the model's own reason, or that they lie there. */
export type MoveRefusal = DrawRefusal | "thereAlready";

/**
 * What a move changes: drawn, that by which the diagram on screen draws things inside each other; parent, where they lie
 * in the model.
 */
export type Moving = "drawn" | "parent";

/** Why elements may not move into a zone (undefined = top level); undefined when they may. */
export function moveRefusal(
  { model, diagram, scene }: Pick<DocumentState, "model" | "diagram" | "scene">,
  ids: readonly Id[],
  zone: Id | undefined,
  moving: Moving,
): MoveRefusal | undefined {
  const here = moving === "drawn" ? diagram : undefined;
  for (const id of ids) {
    const element = model.elements.get(id);
    const refused = element && drawRefusal(model, here, zone, element.kind, id);
    if (refused) return refused;
  }
  const homeOf = (id: Id) => (moving === "drawn" ? scene.parentOf(id) : model.elements.get(id)?.parent);
  return ids.every((id) => homeOf(id) === zone) ? "thereAlready" : undefined;
}

/** What moving these means here: what the diagram does not show can only be given another parent. */
export function movingOf({ model, diagram, scene }: DocumentState, ids: readonly Id[]): Moving {
  const isNested = model.diagrams.get(diagram)?.nest !== undefined;
  return isNested && ids.every((id) => scene.placement.has(id)) ? "drawn" : "parent";
}

/** Moves elements into a zone, or to the top level, keeping what lies inside them. One undo step; nothing when they may not. */
export function moveElements(ids: readonly Id[], parent: Id | undefined, moving: Moving): void {
  const state = documentStore.getState();
  if (moveRefusal(state, ids, parent, moving) !== undefined) return;
  const { model, diagram, scene } = state;
  const args = { diagram, placement: scene.placement, ids, parent, spot: "free", edits: moving } as const;
  const where = parent === undefined ? "the top level" : (model.elements.get(parent)?.name ?? parent);
  edit(commands.reparent(model, args), `move ${called(state, ids)} into ${where}`, { selection: { elements: ids } });
}
