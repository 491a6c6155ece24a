import { KEYED_PARTS, type KeyedPart, type KeyedRecords, type Model } from "../model.ts";
import type { Bends, Box } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";

/** A model that is being put together. Its records are never changed in place, its maps are. */
export type Draft = { readonly [P in KeyedPart]: Map<string, KeyedRecords[P]> } & Pick<Model, "info" | "unknown"> & {
    readonly layout: Map<Id, Map<Id, Box | Bends>>;
  };

/** The three models of a merge. */
export interface Sides {
  readonly base: Model;
  readonly ours: Model;
  readonly theirs: Model;
}

/** Whether an element or a flow has this id. */
export function hasTarget(model: Pick<Model, "elements" | "flows">, id: Id): boolean {
  return model.elements.has(id) || model.flows.has(id);
}

/** A draft with the parts that `partOf` makes. */
export function draftOf(
  rest: Pick<Draft, "info" | "unknown" | "layout">,
  partOf: (part: KeyedPart) => Map<string, unknown>,
): Draft {
  return { ...rest, ...Object.fromEntries(KEYED_PARTS.map((part) => [part, partOf(part)])) } as Draft;
}
