import { type Id, type Model, save } from "@bartizan/model";
import { generateModel } from "@bartizan/model/generate";

/** A generated model as text, with what the bench takes hold of. */
export interface BenchModel {
  readonly text: string;
  readonly leaf: { readonly id: Id; readonly name: string };
  /** The first VPC, and how many elements lie inside it. */
  readonly vpc: { readonly id: Id; readonly name: string; readonly inside: number };
}

/** Always the same for the same number of elements. */
export function benchModel(elements: number): BenchModel {
  const model = generateModel({ elements });
  const vpc = firstOf(model, "vpc");
  const inside = [...model.elements.keys()].filter((id) => id !== vpc.id && liesIn(model, id, vpc.id)).length;
  return { text: save(model), leaf: firstOf(model, "pod"), vpc: { ...vpc, inside } };
}

function firstOf(model: Model, kind: string): { id: Id; name: string } {
  for (const [id, element] of model.elements) if (element.kind === kind) return { id, name: element.name };
  throw new Error(`the generated model has no ${kind}`);
}

function liesIn(model: Model, id: Id, zone: Id): boolean {
  for (let at: Id | undefined = id; at !== undefined; at = model.elements.get(at)?.parent) if (at === zone) return true;
  return false;
}
