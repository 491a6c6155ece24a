import { type Id, kindLabel, type Model } from "@bartizan/model";

/** What people call an element or flow: a flow without a name by its ends, what is gone by its id. */
export function targetName(model: Model, id: Id): string {
  const element = model.elements.get(id);
  if (element) return element.name;
  const flow = model.flows.get(id);
  if (!flow) return id;
  if (flow.name) return flow.name;
  return `${targetName(model, flow.from)} → ${targetName(model, flow.to)}`;
}

/** As `targetName`, with the ends of a flow behind its name: many flows are simply called "HTTPS". */
export function fullName(model: Model, id: Id): string {
  const flow = model.flows.get(id);
  if (!flow?.name) return targetName(model, id);
  return `${flow.name} · ${targetName(model, flow.from)} → ${targetName(model, flow.to)}`;
}

/** Its kind in the words of the model's provider: "Pod", "Flow". */
export function kindName(model: Model, id: Id): string {
  const element = model.elements.get(id);
  if (element) return kindLabel(element.kind, model.info.provider);
  return model.flows.has(id) ? "Flow" : "Gone";
}
