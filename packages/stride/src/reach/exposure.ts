import { type Graph, type Id, kindById } from "@bartizan/model";
import { nextTo } from "./walk.ts";

/** 4: straight from the internet; 1: only from where control planes and operators are. */
export type Exposure = 1 | 2 | 3 | 4;

/** By trust level, 0 to 6. */
const FROM_LEVEL: readonly Exposure[] = [4, 3, 3, 2, 2, 1, 1];

// What hands connections on: nobody has to take it over to get behind it.
const HANDS_ON = new Set([
  "waf",
  "load-balancer",
  "firewall",
  "ingress",
  "service",
  "transit-gateway",
  "peering",
  "internet-gateway",
  "private-endpoint",
  "kube-proxy",
]);

/**
 * How easily somebody gets to each element: as easily as from the trust level that reaches it, one step less for every
 * element that has to be taken over on the way. Each element starts with what its own zone's level says.
 */
export function exposureOf(graph: Graph, levels: ReadonlyMap<Id, number>): ReadonlyMap<Id, Exposure> {
  const exposure = new Map<Id, Exposure>();
  // Whether attackers start there, so that it need not be taken over.
  const starting = new Set<Id>();
  const queues: Id[][] = [[], [], [], [], []];
  const enter = (id: Id, value: number): void => {
    const at = Math.max(value, 1) as Exposure;
    if ((exposure.get(id) ?? 0) >= at) return;
    exposure.set(id, at);
    queues[at]?.push(id);
  };
  for (const [id, level] of levels) {
    const kind = kindById(graph.model.elements.get(id)?.kind ?? "");
    if (kind.role === "external" || kind.id === "internet") starting.add(id);
    enter(id, FROM_LEVEL[level] ?? 1);
  }
  const opened = new Set<Id>();
  for (let value = 4; value >= 1; value -= 1) {
    const queue = queues[value] ?? [];
    for (let index = 0; index < queue.length; index += 1) {
      const id = queue[index] ?? "";
      if (exposure.get(id) !== value) continue;
      const kind = graph.model.elements.get(id)?.kind ?? "";
      const passes = starting.has(id) || HANDS_ON.has(kind) || kindById(kind).role === "zone";
      for (const next of nextTo(graph, id, opened)) enter(next, passes ? value : value - 1);
    }
  }
  return exposure;
}
