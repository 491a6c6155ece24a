import type { Id, Model } from "@bartizan/model";
import type { Catalogue } from "@bartizan/stride";

/** The name of an element, or of a flow with its ends when it has none; the id of what is not there. */
export function targetName(model: Model, id: Id): string {
  const element = model.elements.get(id);
  if (element) return element.name || id;
  const flow = model.flows.get(id);
  if (!flow) return id;
  return flow.name ?? `${targetName(model, flow.from)} → ${targetName(model, flow.to)}`;
}

const titles = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

function titlesOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const known = titles.get(catalogue) ?? new Map(catalogue.threats.map(({ id, title }) => [id, title]));
  titles.set(catalogue, known);
  return known;
}

/** What threats are named after: the model and the catalogue they were found with. */
export interface Named {
  readonly model: Model;
  readonly catalogue: Catalogue;
}

/** The title of a catalogue entry or of a threat that the model adds itself. */
export const threatTitle = ({ model, catalogue }: Named, threat: string): string =>
  titlesOf(catalogue).get(threat) ?? model.threats.get(threat)?.title ?? threat;
