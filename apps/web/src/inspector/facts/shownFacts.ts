import { FACTS, type Fact, FLOW_FACT_IDS, type Graph, type Id, kindOf } from "@bartizan/model";

/** Facts that every kind has stand last. */
const LAST = ["runBy", "lifecycle", "technology"];

/** The facts that an element or flow can have, in the order of its fields; what it says besides comes with them. */
export function factsOf(graph: Graph, id: Id): readonly Fact[] {
  const { elements, flows } = graph.model;
  const element = elements.get(id);
  const listed = element ? kindOf(element).facts : flows.has(id) ? FLOW_FACT_IDS : [];
  const said = Object.keys((element ?? flows.get(id))?.facts ?? {});
  const ids = new Set([...listed.filter((fact) => !LAST.includes(fact)), ...said, ...listed]);
  return [...ids].flatMap((fact) => FACTS.get(fact) ?? []);
}

/** Whether a fact matters here: what it hangs on has such a value, it has been said, or it is `wanted`. */
export function matters(graph: Graph, id: Id, fact: Fact, wanted?: string): boolean {
  if (!fact.when || fact.id === wanted) return true;
  if (graph.fact(id, fact.id).state !== "unknown") return true;
  const reading = graph.fact(id, fact.when.fact);
  return reading.state === "said" && fact.when.in.includes(String(reading.value));
}

/** The facts that all of these have, as fields of the first. */
export function commonFacts(graph: Graph, ids: readonly Id[]): readonly Fact[] {
  const [first, ...rest] = ids;
  if (first === undefined) return [];
  const others = rest.map((id) => new Set(factsOf(graph, id).map((fact) => fact.id)));
  return factsOf(graph, first).filter((fact) => others.every((ids) => ids.has(fact.id)));
}
