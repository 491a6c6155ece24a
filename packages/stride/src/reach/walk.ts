import { type Graph, type Id, kindById } from "@bartizan/model";

// What joins networks: a flow between one of these and a zone is an attachment, and traffic passes it both ways.
const JOINS = new Set(["transit-gateway", "peering"]);

export interface Walk {
  readonly starts: readonly Id[];
  /** `out`: against the flows, for ways from an element to the start. */
  readonly direction: "in" | "out";
  /** Elements that are reached but not passed, zones whose flows are not used, flows that nothing passes. */
  readonly isShut?: (id: Id) => boolean;
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
 * Whatever one step leads to: along the flows of an element and of every zone around it, and into a zone. `opened`
 * remembers whose flows have been followed in this walk.
 */
export function nextTo(
  graph: Graph,
  id: Id,
  opened: Set<Id>,
  direction: "in" | "out" = "in",
  isShut: (id: Id) => boolean = () => false,
): readonly Id[] {
  const found: Id[] = [];
  const [forwards, backwards] = direction === "in" ? (["to", "from"] as const) : (["from", "to"] as const);
  for (const at of [id, ...graph.members(id)]) {
    if (opened.has(at) || isShut(at)) continue;
    opened.add(at);
    const out = graph.flowsOut(at);
    const into = graph.flowsIn(at);
    for (const flowId of direction === "in" ? out : into) {
      const flow = graph.model.flows.get(flowId);
      if (flow && !isShut(flowId)) found.push(flow[forwards]);
    }
    for (const flowId of direction === "in" ? into : out) {
      const flow = graph.model.flows.get(flowId);
      if (flow && !isShut(flowId) && isAttachment(graph, flow.from, flow.to)) found.push(flow[backwards]);
    }
  }
  if (opensInside(graph, id)) found.push(...graph.contents(id));
  return found;
}

/**
 * Everything that can be reached, with the start it was reached from. Who is at an element may use its flows and those
 * of every zone around it; who comes into a zone reaches what lies in it; a zone counts as reached when something in
 * it is.
 */
export function walk(graph: Graph, { starts, direction, isShut }: Walk): Map<Id, Id> {
  const reached = new Map<Id, Id>();
  const opened = new Set<Id>();
  const queue: Id[] = [];
  const enter = (id: Id, start: Id): void => {
    if (reached.has(id)) return;
    reached.set(id, start);
    queue.push(id);
  };
  for (const start of starts) enter(start, start);
  for (let index = 0; index < queue.length; index += 1) {
    const id = queue[index] ?? "";
    if (isShut?.(id)) continue;
    const start = reached.get(id) ?? id;
    for (const next of nextTo(graph, id, opened, direction, isShut)) enter(next, start);
  }
  for (const id of queue) {
    for (const zone of graph.members(id)) {
      if (!reached.has(zone) && kindAt(graph, zone)?.role === "zone") reached.set(zone, reached.get(id) ?? id);
    }
  }
  return reached;
}
