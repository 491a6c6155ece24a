import { type Crossing, type CrossingDirection, type Graph, type Id, kindById } from "@bartizan/model";

/** Whoever stands outside without a zone around: the public, and people whom somebody knows. */
const OUTSIDE: Readonly<Record<string, number>> = { internet: 0, "external-actor": 0, "external-entity": 0 };
const KNOWN_PEOPLE = 2;

/** The trust level at which somebody at this element starts; undefined when neither it nor a zone around it has one. */
export function levelOf(graph: Graph, id: Id): number | undefined {
  const level = graph.trust(id);
  if (level !== undefined) return level;
  const kind = graph.model.elements.get(id)?.kind;
  if (kind === undefined) return undefined;
  return OUTSIDE[kind] ?? (kindById(kind).role === "external" ? KNOWN_PEOPLE : undefined);
}

/**
 * The crossings of a flow, where people outside are less trusted although no zone around them says so: a customer who
 * is drawn beside a network comes into it from below.
 */
export function crossingsFrom(graph: Graph, flowId: Id): readonly Crossing[] {
  const crossings = graph.crossings(flowId);
  const flow = graph.model.flows.get(flowId);
  if (!flow || (graph.trust(flow.from) !== undefined && graph.trust(flow.to) !== undefined)) return crossings;
  return crossings.map((crossing) => {
    if (crossing.direction !== "level") return crossing;
    const [opener, other] = crossing.side === "enter" ? [flow.from, crossing.zone] : [crossing.zone, flow.to];
    return { ...crossing, direction: directionOf(levelOf(graph, opener), levelOf(graph, other)) };
  });
}

function directionOf(opener: number | undefined, other: number | undefined): CrossingDirection {
  if (opener === undefined || other === undefined || opener === other) return "level";
  return opener < other ? "in" : "out";
}
