import { type Id, type Model, newId } from "@bartizan/model";

/** A number from 0 up to 1, as Math.random gives. */
export type Random = () => number;

/** An id for something new of this name and kind that the model does not hold yet. */
export function freshId(model: Model, name: string, kind: string, random: Random = Math.random): Id {
  return untaken(name, kind, random, (id) => model.elements.has(id) || model.flows.has(id));
}

/**
 * Ids for copies of elements and flows of `source` that are to be added to `model`: the same each time for the same
 * original, and no two alike, however many of one name are copied at once.
 */
export function idsOfCopies(model: Model, source: Model = model, random: Random = Math.random): (original: Id) => Id {
  const copies = new Map<Id, Id>();
  const made = new Set<Id>();
  return (original) => {
    const known = copies.get(original);
    if (known !== undefined) return known;
    const { kind, name } = source.elements.get(original) ?? { kind: "flow", name: source.flows.get(original)?.name };
    const isTaken = (id: Id) => made.has(id) || model.elements.has(id) || model.flows.has(id);
    const copy = untaken(name ?? kind, kind, random, isTaken);
    copies.set(original, copy);
    made.add(copy);
    return copy;
  };
}

/** What the id of a record begins with when its name has no Latin letters. */
const WORDS = {
  assets: "asset",
  assumptions: "assumption",
  attackers: "attacker",
  diagrams: "diagram",
  reviews: "review",
  threats: "threat",
} as const;

/** An id for a new record of a part that no record there has yet. */
export function freshRecordId(model: Model, part: keyof typeof WORDS, name: string): Id {
  return untaken(name, WORDS[part], Math.random, (id) => model[part].has(id));
}

function untaken(name: string, kind: string, random: Random, isTaken: (id: Id) => boolean): Id {
  for (;;) {
    const id = newId(name, kind, random);
    if (!isTaken(id)) return id;
  }
}
