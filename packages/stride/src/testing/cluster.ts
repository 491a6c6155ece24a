import type { ControlState } from "@bartizan/model";
import type { ExampleGraph } from "../catalogue/example.ts";

/** A cluster with two nodes, a web space with an exempt neighbour, and a database in the same subnet. */
export const CLUSTER: ExampleGraph = {
  elements: {
    vpc: "vpc",
    subnet: { kind: "subnet", in: "vpc" },
    cluster: { kind: "cluster", in: "vpc" },
    one: { kind: "node", in: "cluster", zones: ["subnet"] },
    two: { kind: "node", in: "cluster", zones: ["subnet"] },
    shop: { kind: "namespace", in: "cluster" },
    system: { kind: "namespace", in: "cluster" },
    web: { kind: "pod", in: "shop", zones: ["one"] },
    cart: { kind: "pod", in: "shop", zones: ["two"] },
    agent: { kind: "pod", in: "system", zones: ["one"] },
    loose: { kind: "pod", in: "shop" },
    db: { kind: "database", in: "subnet" },
  },
  flows: { buy: "web -> cart", watch: "agent -> web", store: "cart -> db" },
};

/** The same graph with more said of some elements and flows. */
export function withMore(more: Readonly<Record<string, object>>, graph: ExampleGraph = CLUSTER): ExampleGraph {
  const spread = <T>(id: string, spec: T): T => (more[id] ? ({ ...asObject(spec), ...more[id] } as T) : spec);
  const asObject = (spec: unknown): object => {
    if (typeof spec !== "string") return spec as object;
    const [from, to] = spec.split(" -> ");
    return to === undefined ? { kind: spec } : { from, to };
  };
  return {
    ...graph,
    elements: Object.fromEntries(Object.entries(graph.elements).map(([id, spec]) => [id, spread(id, spec)])),
    flows: Object.fromEntries(Object.entries(graph.flows ?? {}).map(([id, spec]) => [id, spread(id, spec)])),
  };
}

/** What an element says of a control. */
export function has(
  state: ControlState = "implemented",
  id = "C",
): { readonly controls: Readonly<Record<string, ControlState>> } {
  return { controls: { [id]: state } };
}
