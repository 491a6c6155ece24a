import { commands, type Id, type Refusal, refusal } from "@bartizan/model";
import { type DocumentState, documentStore, edit } from "./documentStore.ts";
import { called } from "./topmost.ts";

/** Why elements may not move into a zone: the model's own reason, or that they lie there. */
export type MoveRefusal = Refusal | "thereAlready";

/** Why elements may not move into a zone (undefined = top level); undefined when they may. */
export function moveRefusal(
  { model }: Pick<DocumentState, "model">,
  ids: readonly Id[],
  parent: Id | undefined,
): MoveRefusal | undefined {
  for (const id of ids) {
    const element = model.elements.get(id);
    const refused = element && refusal(model, parent, element.kind, id);
    if (refused) return refused;
  }
  return ids.every((id) => model.elements.get(id)?.parent === parent) ? "thereAlready" : undefined;
}

/** Moves elements into a zone, or to the top level, keeping what lies inside them. One undo step; nothing when they may not. */
export function moveElements(ids: readonly Id[], parent: Id | undefined): void {
  const state = documentStore.getState();
  if (moveRefusal(state, ids, parent) !== undefined) return;
  const { model, diagram, scene } = state;
  const change = commands.reparent(model, { diagram, placement: scene.placement, ids, parent, spot: "free" });
  const where = parent === undefined ? "the top level" : (model.elements.get(parent)?.name ?? parent);
  edit(change, `move ${called(state, ids)} into ${where}`, { selection: { elements: ids } });
}
