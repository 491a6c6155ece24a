import { type Graph, type Id, type Kind, kindById } from "@bartizan/model";

// What joins networks: a flow between one of these and a zone is an attachment, and traffic passes it both ways.
const JOINS = new Set(["transit-gateway", "peering"]);

export type WayDirection = "in" | "out";

export function kindAt(graph: Graph, id: Id): Kind | undefined {
  const element = graph.model.elements.get(id);
  return element && kindById(element.kind);
}

/** Whether reaching it is reaching what lies in it: zones of a network, and a pod's containers; not a node's pods. */
export function opensInside(graph: Graph, id: Id): boolean {
  const kind = kindAt(graph, id);
  return kind?.zone === true && (kind.role === "zone" || kind.id === "pod");
}

function isAttachment(graph: Graph, from: Id, to: Id): boolean {
  const a = kindAt(graph, from);
  const b = kindAt(graph, to);
  if (!a || !b) return false;
  return (JOINS.has(a.id) && b.role === "zone") || (JOINS.has(b.id) && a.role === "zone");
}

/** The ways that a flow opens, each from whoever may use it: one, or both for an attachment. `out`: against the flow. */
export function waysOf(
  graph: Graph,
  { from, to }: { readonly from: Id; readonly to: Id },
  direction: WayDirection,
): readonly (readonly [user: Id, next: Id])[] {
  const forth = direction === "in" ? ([from, to] as const) : ([to, from] as const);
  return isAttachment(graph, from, to) ? [forth, [forth[1], forth[0]]] : [forth];
}

/**
 * Whatever one step along flows leads to: those of an element and of every zone around it. `opened` remembers whose
 * flows have been followed in this walk.
 */
export function nextTo(
  graph: Graph,
  id: Id,
  opened: Set<Id>,
  direction: WayDirection = "in",
  isShut: (id: Id) => boolean = () => false,
): readonly Id[] {
  const found: Id[] = [];
  const follow = (at: Id): void => {
    if (opened.has(at) || isShut(at)) return;
    opened.add(at);
    for (const flowId of graph.flowsOut(at)) addWays(flowId, at);
    for (const flowId of graph.flowsIn(at)) addWays(flowId, at);
  };
  const addWays = (flowId: Id, at: Id): void => {
    const flow = graph.model.flows.get(flowId);
    if (!flow || isShut(flowId)) return;
    for (const [user, next] of waysOf(graph, flow, direction)) if (user === at) found.push(next);
  };
  follow(id);
  for (const zone of graph.members(id)) follow(zone);
  return found;
}

const NOTHING: readonly Id[] = [];

/** What somebody who comes into a zone is beside. */
export function insideOf(graph: Graph, id: Id): readonly Id[] {
  return opensInside(graph, id) ? graph.contents(id) : NOTHING;
}
