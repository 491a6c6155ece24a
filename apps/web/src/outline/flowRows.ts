import type { Graph, Id, Model } from "@bartizan/model";

/** One flow of an element: which way it runs, and what is at its other end. */
export interface FlowRow {
  id: Id;
  /** Undefined when nobody has named it. */
  name: string | undefined;
  way: "to" | "from";
  other: string;
}

/** The flows that begin or end at an element itself: first those that leave it, each part by the name of the other end. */
export function flowRowsOf(model: Pick<Model, "elements" | "flows">, graph: Graph, element: Id): FlowRow[] {
  const rowOf = (id: Id, way: FlowRow["way"]): FlowRow[] => {
    const flow = model.flows.get(id);
    if (!flow) return [];
    const end = way === "to" ? flow.to : flow.from;
    return [{ id, name: flow.name, way, other: model.elements.get(end)?.name ?? end }];
  };
  const byOther = (a: FlowRow, b: FlowRow) => a.other.localeCompare(b.other) || (a.id < b.id ? -1 : 1);
  return [
    ...graph
      .flowsOut(element)
      .flatMap((id) => rowOf(id, "to"))
      .sort(byOther),
    ...graph
      .flowsIn(element)
      .flatMap((id) => rowOf(id, "from"))
      .sort(byOther),
  ];
}
