import { parentChain } from "../graph/membership.ts";
import { inSentence } from "../kinds/inSentence.ts";
import { kindLabel } from "../kinds/providerNames.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";

/** The name of an element, the ends of a flow (`orders-api → ledger`), or the id of what is not there. */
export function nameIn(model: Model, id: Id): string {
  const element = model.elements.get(id);
  if (element) return element.name || id;
  const flow = model.flows.get(id);
  return flow ? `${nameIn(model, flow.from)} → ${nameIn(model, flow.to)}` : id;
}

/** The names of the zones around an element by parent, outermost first. */
export function zoneNames(model: Model, id: Id): readonly string[] {
  return parentChain(model, id)
    .map((zone) => nameIn(model, zone))
    .reverse();
}

/** The kind of an element inside a sentence: "pod"; "element" for what is not there. */
export function kindIn(model: Model, id: Id): string {
  const element = model.elements.get(id);
  return element ? inSentence(kindLabel(element.kind, model.info.provider)) : "element";
}

/** "namespace shop" */
export function kindAndName(model: Model, id: Id): string {
  return model.elements.has(id) ? `${kindIn(model, id)} ${nameIn(model, id)}` : nameIn(model, id);
}
