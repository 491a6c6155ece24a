import type { Graph, Id, Model } from "@bartizan/model";
import type { Selection } from "../../document/selection.ts";
import { targetName } from "../../document/targetName.ts";

/** What belongs to a selection: the elements, what lies in them, the flows, and the flows of all these elements. */
export function idsInScope(graph: Graph, scope: Selection): ReadonlySet<Id> {
  const ids = new Set<Id>(scope.flows);
  const addWithFlows = (id: Id) => {
    ids.add(id);
    for (const flow of graph.flowsIn(id)) ids.add(flow);
    for (const flow of graph.flowsOut(id)) ids.add(flow);
  };
  for (const id of scope.elements) {
    addWithFlows(id);
    for (const inner of graph.contents(id)) addWithFlows(inner);
  }
  return ids;
}

/** "checkout-api", "3 selected". */
export function scopeName(model: Model, { elements, flows }: Selection): string {
  const [first, ...rest] = [...elements, ...flows];
  return first !== undefined && rest.length === 0 ? targetName(model, first) : `${rest.length + 1} selected`;
}
