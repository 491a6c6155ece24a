import { drawsFlow, type Id, type Model, shownIn } from "@bartizan/model";

/** Whether a diagram shows an element or flow. */
export function isShownIn(model: Model, diagram: Id, target: Id): boolean {
  const shown = shownIn(model, diagram);
  const flow = model.flows.get(target);
  if (!flow) return shown.has(target);
  return shown.has(flow.from) && shown.has(flow.to) && drawsFlow(model.diagrams.get(diagram), flow);
}
