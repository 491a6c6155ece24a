import { type Graph, type Id, kindById } from "@bartizan/model";

// What joins networks: a flow between one of these and a zone is an attachment, and traffic passes it both ways.
const JOINS = new Set(["transit-gateway", "peering"]);

export interface Walk {
  readonly starts: readonly Id[];
  /** `out`: against the flows, for ways from an element to the start. */
  readonly direction: "in" | "out";
  /** What is reached but not passed. */
  readonly stopsAt: (id: Id) => boolean;
  /** A flow that nothing passes. */
  readonly closed?: (flow: Id) => boolean;
}

function kindAt(graph: Graph, id: Id) {
  const element = graph.model.elements.get(id);
  return element && kindById(element.kind);
}

/** Whether reaching it is reaching what lies in it: zones of a network, and a pod's containers; not a node's pods. */
function opensInside(graph: Graph, id: Id): boolean {
  const kind = kindAt(graph, id);
  return kind?.zone === true && (kind.role === "zone" || kind.id === "pod");
}

function isAttachment(graph: Graph, from: Id, to: Id): boolean {
  const a = kindAt(graph, from);
  const b = kindAt(graph, to);
  if (!a || !b) return false;
  return (JOINS.has(a.id) && b.role === "zone") || (JOINS.has(b.id) && a.role === "zone");
}

/**
 * Everything that can be reached, with the start it was reached from. Who is at an element may use its flows and those
 * of every zone around it; who comes into a zone reaches what lies in it; a zone counts as reached when something in
 * it is.
 */
export function walk(graph: Graph, { starts, direction, stopsAt, closed }: Walk): Map<Id, Id> {
  const reached = new Map<Id, Id>();
  const opened = new Set<Id>();
  const queue: Id[] = [];
  const enter = (id: Id, start: Id): void => {
    if (reached.has(id)) return;
    reached.set(id, start);
    queue.push(id);
  };
  const follow = (id: Id, start: Id): void => {
    if (opened.has(id)) return;
    opened.add(id);
    const forwards = direction === "in" ? graph.flowsOut(id) : graph.flowsIn(id);
    for (const flowId of forwards) step(flowId, direction === "in" ? "to" : "from", start);
    const backwards = direction === "in" ? graph.flowsIn(id) : graph.flowsOut(id);
    for (const flowId of backwards) {
      const flow = graph.model.flows.get(flowId);
      if (flow && isAttachment(graph, flow.from, flow.to)) step(flowId, direction === "in" ? "from" : "to", start);
    }
  };
  const step = (flowId: Id, end: "from" | "to", start: Id): void => {
    const flow = graph.model.flows.get(flowId);
    if (flow && closed?.(flowId) !== true) enter(flow[end], start);
  };
  for (const start of starts) enter(start, start);
  for (let index = 0; index < queue.length; index += 1) {
    const id = queue[index] ?? "";
    const start = reached.get(id) ?? id;
    if (stopsAt(id)) continue;
    follow(id, start);
    for (const zone of graph.members(id)) if (!stopsAt(zone)) follow(zone, start);
    if (opensInside(graph, id)) for (const inside of graph.contents(id)) enter(inside, start);
  }
  for (const id of queue) {
    for (const zone of graph.members(id)) {
      if (!reached.has(zone) && kindAt(graph, zone)?.role === "zone") reached.set(zone, reached.get(id) ?? id);
    }
  }
  return reached;
}
