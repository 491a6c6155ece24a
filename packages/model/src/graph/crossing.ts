import type { Graph } from "../graph.ts";
import { kindOf } from "../kinds/registry.ts";
import type { Trust } from "../schema/element.ts";
import type { Flow } from "../schema/flow.ts";
import { HIERARCHIES, type Hierarchy } from "../schema/hierarchy.ts";
import type { Id } from "../schema/id.ts";

/** in: opened from the less trusted side. level: both sides are trusted alike, or nobody knows. */
export type CrossingDirection = "in" | "out" | "level";

/** The border of a zone that a flow crosses on its way. */
export interface Crossing {
  readonly zone: Id;
  readonly kind: string;
  readonly hierarchy: Hierarchy;
  readonly side: "leave" | "enter";
  readonly direction: CrossingDirection;
}

/**
 * What a flow leaves, inner first, and then enters, outer first: one list per hierarchy, joined in the order network,
 * Kubernetes, host, compliance. Zones of equal depth stand in id order.
 */
export function crossingsOf(graph: Graph, flow: Flow): readonly Crossing[] {
  const left = difference(graph, flow.from, flow.to, "inner first");
  const entered = difference(graph, flow.to, flow.from, "outer first");
  const crossings: Crossing[] = [];
  for (const hierarchy of HIERARCHIES) {
    for (const zone of left) pushCrossing(crossings, graph, flow, zone, hierarchy, "leave");
    for (const zone of entered) pushCrossing(crossings, graph, flow, zone, hierarchy, "enter");
  }
  return crossings;
}

function pushCrossing(
  crossings: Crossing[],
  graph: Graph,
  flow: Flow,
  zone: Id,
  hierarchy: Hierarchy,
  side: "leave" | "enter",
): void {
  const element = graph.model.elements.get(zone);
  const kind = element && kindOf(element);
  if (kind?.hierarchy !== hierarchy) return;
  const direction =
    side === "leave"
      ? directionOf(graph.trust(zone), graph.trust(flow.to))
      : directionOf(graph.trust(flow.from), graph.trust(zone));
  crossings.push({ zone, kind: kind.id, hierarchy, side, direction });
}

/** The zones that one end is in and the other is not. A zone inside another is a member of more zones than it. */
function difference(graph: Graph, end: Id, other: Id, order: "inner first" | "outer first"): Id[] {
  const others = graph.members(other);
  const sign = order === "inner first" ? -1 : 1;
  return [...graph.members(end)]
    .filter((zone) => !others.has(zone))
    .map((zone) => ({ zone, depth: graph.members(zone).size }))
    .sort((a, b) => sign * (a.depth - b.depth) || (a.zone < b.zone ? -1 : 1))
    .map(({ zone }) => zone);
}

function directionOf(initiator: Trust | undefined, other: Trust | undefined): CrossingDirection {
  if (initiator === undefined || other === undefined || initiator === other) return "level";
  return initiator < other ? "in" : "out";
}
