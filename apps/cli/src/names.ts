import type { Id, Model } from "@bartizan/model";
import { CATALOGUE } from "@bartizan/stride";

const titles = new Map(CATALOGUE.threats.map(({ id, title }) => [id, title]));

/** The name of an element, or of a flow with its ends when it has none; the id of what is not there. */
export function targetName(model: Model, id: Id): string {
  const element = model.elements.get(id);
  if (element) return element.name || id;
  const flow = model.flows.get(id);
  if (!flow) return id;
  return flow.name ?? `${targetName(model, flow.from)} → ${targetName(model, flow.to)}`;
}

/** The title of a catalogue entry or of a threat that the model adds itself. */
export const threatTitle = (model: Model, threat: string): string =>
  titles.get(threat) ?? model.threats.get(threat)?.title ?? threat;
