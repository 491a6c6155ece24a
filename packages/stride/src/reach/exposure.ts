import { type Graph, type Id, kindById } from "@bartizan/model";
import type { Levels } from "./starts.ts";
import { insideOf, kindAt, nextTo, opensInside, waysOf } from "./step.ts";
import type { StructureEdit } from "./walk.ts";

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

/** Whether somebody there goes on without having to take it over: it hands on, is a place, or is where people start. */
export function passes(graph: Graph, id: Id): boolean {
  const kind = graph.model.elements.get(id)?.kind ?? "";
  if (HANDS_ON.has(kind) || kind === "internet") return true;
  const { role } = kindById(kind);
  return role === "zone" || role === "external";
}

/** A route into a network is no open door to everything in it: one has to find a way on. */
function insideValue(graph: Graph, zone: Id, value: number): number {
  return kindAt(graph, zone)?.role === "zone" ? value - 1 : value;
}

/**
 * How easily somebody gets to each element: as easily as from the trust level that reaches it, one step less for every
 * element that has to be taken over on the way. Each element starts with what its own zone's level says.
 */
export function exposureOf(graph: Graph, levels: Levels): ReadonlyMap<Id, Exposure> {
  const exposure = new Map<Id, Exposure>();
  const queues: Id[][] = [[], [], [], [], []];
  const enter = (id: Id, value: number): void => {
    const at = Math.max(value, 1) as Exposure;
    if ((exposure.get(id) ?? 0) >= at) return;
    exposure.set(id, at);
    queues[at]?.push(id);
  };
  for (const [id, level] of levels) enter(id, FROM_LEVEL[level] ?? 1);
  // From whom flows have been followed: by who passes, and by who has to be taken over.
  const opened = [new Set<Id>(), new Set<Id>()] as const;
  for (let value = 4; value >= 1; value -= 1) {
    const queue = queues[value] ?? [];
    for (let index = 0; index < queue.length; index += 1) {
      const id = queue[index] ?? "";
      if (exposure.get(id) !== value) continue;
      const isPassing = passes(graph, id);
      for (const next of nextTo(graph, id, opened[isPassing ? 0 : 1])) enter(next, isPassing ? value : value - 1);
      for (const next of insideOf(graph, id)) enter(next, insideValue(graph, id, value));
    }
  }
  return exposure;
}

/** The highest exposure with which somebody uses a flow at this element: its own, and that of whoever is in the zone. */
function offered(graph: Graph, exposure: ReadonlyMap<Id, Exposure>, at: Id): number {
  const from = (id: Id): number => {
    const value = exposure.get(id);
    return value === undefined ? 0 : passes(graph, id) ? value : Math.max(value - 1, 1);
  };
  return graph.contents(at).reduce((best, id) => Math.max(best, from(id)), from(at));
}

/** The exposure after an edit: `before` itself, or with what is new in it, when nobody else is affected. */
export function exposureAfter(
  graph: Graph,
  levels: Levels,
  before: ReadonlyMap<Id, Exposure>,
  edit: StructureEdit,
): ReadonlyMap<Id, Exposure> {
  if (edit.other || edit.gone.length > 0) return exposureOf(graph, levels);
  let exposure = before;
  for (const id of edit.elements) {
    if (kindAt(graph, id)?.role === "zone") return exposureOf(graph, levels);
    const level = levels.get(id);
    const zones = [...graph.members(id)].filter((zone) => zone !== id && opensInside(graph, zone));
    const value = zones.reduce(
      (best, zone) => Math.max(best, insideValue(graph, zone, exposure.get(zone) ?? 0)),
      level === undefined ? 0 : (FROM_LEVEL[level] ?? 1),
    );
    const isReached = level !== undefined || zones.some((zone) => exposure.has(zone));
    if (isReached) exposure = new Map(exposure).set(id, Math.max(value, 1) as Exposure);
  }
  for (const id of edit.flows) {
    const flow = graph.model.flows.get(id);
    if (!flow) continue;
    for (const [user, next] of waysOf(graph, flow, "in")) {
      if (offered(graph, exposure, user) > (exposure.get(next) ?? 0)) return exposureOf(graph, levels);
    }
  }
  return exposure;
}
