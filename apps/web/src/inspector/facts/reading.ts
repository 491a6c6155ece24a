import {
  apply,
  type Change,
  type Fact,
  type FactValue,
  type Graph,
  type Id,
  type Reading,
  updateGraph,
  type Via,
} from "@bartizan/model";

/** Who says it, when it is not the thing itself: a zone around it, the drawing, or its kind. */
type Elsewhere = Exclude<Via, "own">;

/** What a field shows of a fact. */
export interface FactReading {
  /** Undefined: nobody knows, or not all of several say the same. */
  value: FactValue | undefined;
  /** Where the value comes from when it is not said here. */
  from: { at: Id; via: Elsewhere } | undefined;
  /** What would hold if nothing were said here. */
  otherwise: { value: FactValue; at: Id; via: Elsewhere } | undefined;
  /** Zones that disagree. */
  conflict: readonly { at: Id; value: FactValue }[];
  /** Several are selected and do not say the same. */
  mixed: boolean;
}

/** The readings of facts of one element or flow. */
export function readingsOf(graph: Graph, id: Id): (fact: Fact) => FactReading {
  let bare: Graph | undefined;
  return (fact) => {
    const reading = graph.fact(id, fact.id);
    if (reading.state !== "said") return { ...NOBODY, conflict: reading.state === "conflict" ? reading.values : [] };
    const { value, at, via } = reading;
    if (via !== "own") return { ...NOBODY, value, from: { at, via } };
    bare ??= withoutOwnFacts(graph, id);
    return { ...NOBODY, value, otherwise: inherited(bare.fact(id, fact.id)) };
  };
}

/** The readings of facts that several have in common. */
export function commonReadings(graph: Graph, ids: readonly Id[]): (fact: Fact) => FactReading {
  return (fact) => {
    const values = ids.map((id) => {
      const reading = graph.fact(id, fact.id);
      return reading.state === "said" ? reading.value : undefined;
    });
    const [first] = values;
    const same = values.every((value) => String(value) === String(first));
    return { ...NOBODY, value: same ? first : undefined, mixed: !same };
  };
}

const NOBODY: FactReading = { value: undefined, from: undefined, otherwise: undefined, conflict: [], mixed: false };

function inherited(reading: Reading): FactReading["otherwise"] {
  if (reading.state !== "said" || reading.via === "own") return undefined;
  return { value: reading.value, at: reading.at, via: reading.via };
}

function withoutOwnFacts(graph: Graph, id: Id): Graph {
  const { model } = graph;
  const element = model.elements.get(id);
  const flow = model.flows.get(id);
  const change: Change = element
    ? [{ part: "elements", id, before: element, after: { ...element, facts: {} } }]
    : flow
      ? [{ part: "flows", id, before: flow, after: { ...flow, facts: {} } }]
      : [];
  return updateGraph(graph, apply(model, change), change);
}
