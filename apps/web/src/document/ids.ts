import { type Id, type Model, newId } from "@bartizan/model";

/** A number from 0 up to 1, as Math.random gives. */
export type Random = () => number;

/** An id for something new of this name and kind that the model does not hold yet. */
export function freshId(model: Model, name: string, kind: string, random: Random = Math.random): Id {
  for (;;) {
    const id = newId(name, kind, random);
    if (!model.elements.has(id) && !model.flows.has(id)) return id;
  }
}
