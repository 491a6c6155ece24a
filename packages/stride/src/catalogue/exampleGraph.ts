import type { ControlState, FactValue } from "@bartizan/model";
import type { ExampleGraph } from "./example.ts";

function change(graph: ExampleGraph, id: string, part: "facts" | "controls", more: object): ExampleGraph {
  const element = graph.elements[id];
  if (element !== undefined) {
    const record = typeof element === "string" ? { kind: element } : element;
    return { ...graph, elements: { ...graph.elements, [id]: { ...record, [part]: { ...record[part], ...more } } } };
  }
  const flow = graph.flows?.[id];
  if (flow === undefined) throw new Error(`The example has no ${id}`);
  const [from = "", to = ""] = typeof flow === "string" ? flow.split(" -> ") : [];
  const record = typeof flow === "string" ? { from, to } : flow;
  return { ...graph, flows: { ...graph.flows, [id]: { ...record, [part]: { ...record[part], ...more } } } };
}

/** The same graph with these facts said of one of its elements or flows. Throws when there is none of that id. */
export function withFacts(graph: ExampleGraph, id: string, facts: Readonly<Record<string, FactValue>>): ExampleGraph {
  return change(graph, id, "facts", facts);
}

/** The same graph with these controls on one of its elements or flows. Throws when there is none of that id. */
export function withControls(
  graph: ExampleGraph,
  id: string,
  controls: Readonly<Record<string, ControlState>>,
): ExampleGraph {
  return change(graph, id, "controls", controls);
}

/** The same graph with more elements and flows. */
export function withMore(
  graph: ExampleGraph,
  elements: ExampleGraph["elements"],
  flows: ExampleGraph["flows"] = {},
): ExampleGraph {
  return { ...graph, elements: { ...graph.elements, ...elements }, flows: { ...graph.flows, ...flows } };
}
