import { emptyModel, type Model } from "../model.ts";
import type { Element } from "../schema/element.ts";
import type { Flow } from "../schema/flow.ts";

/** A model from elements and flows; an element is named like its id unless it says otherwise. */
export function modelWith(
  elements: Readonly<Record<string, Omit<Element, "name"> & { readonly name?: string }>>,
  flows: Readonly<Record<string, Flow>> = {},
): Model {
  return {
    ...emptyModel("Test"),
    elements: new Map(Object.entries(elements).map(([id, element]) => [id, { name: id, ...element }])),
    flows: new Map(Object.entries(flows)),
  };
}
