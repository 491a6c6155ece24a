import { type Box, type Change, commands, type Id, placeIn } from "@bartizan/model";
import type { DocumentState } from "./documentStore.ts";
import { freeName } from "./freeName.ts";
import { freshId } from "./ids.ts";

/**
 * A new element of this kind with a name and an id that are free.
 * @param parent the zone it is drawn in; undefined at the top level
 * @param box relative to that zone
 */
export function newElement(
  { model, diagram, scene }: DocumentState,
  kind: string,
  parent: Id | undefined,
  box: Box,
): { readonly id: Id; readonly name: string; readonly change: Change } {
  const name = freeName(model, kind);
  const id = freshId(model, name, kind);
  const inside = placeIn(model, diagram, parent, kind);
  const change = commands.addElement(model, { id, kind, name, ...inside, diagram, placement: scene.placement, box });
  return { id, name, change };
}
