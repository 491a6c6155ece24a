import type { Graph, Id, Model } from "@bartizan/model";

/** One element that may be shown. some: it is, but not all that lies in it. */
export interface ChoiceRow {
  readonly id: Id;
  readonly name: string;
  readonly kind: string;
  /** From 1. */
  readonly level: number;
  readonly state: "all" | "some" | "none";
}

/** The elements of a model as they lie in each other, by name; of those that were searched for, and what they lie in. */
export function choiceRows(model: Model, graph: Graph, ticked: ReadonlySet<Id>, query: string): ChoiceRow[] {
  const wanted = query.trim().toLowerCase();
  /** The rows of one zone, and whether all that lies in it is ticked. */
  const rowsIn = (zone: Id | undefined, level: number): { rows: ChoiceRow[]; full: boolean } => {
    const rows: ChoiceRow[] = [];
    let full = true;
    for (const id of byName(model, graph.children(zone))) {
      const element = model.elements.get(id);
      if (!element) continue;
      const inside = rowsIn(id, level + 1);
      const isTicked = ticked.has(id);
      full &&= isTicked && inside.full;
      if (inside.rows.length === 0 && !element.name.toLowerCase().includes(wanted)) continue;
      const state = !isTicked ? "none" : inside.full ? "all" : "some";
      rows.push({ id, name: element.name, kind: element.kind, level, state }, ...inside.rows);
    }
    return { rows, full };
  };
  return rowsIn(undefined, 1).rows;
}

/** What is ticked after a click on a line: all of the zone, or nothing of it when all of it was. */
export function toggledAll(graph: Graph, ticked: ReadonlySet<Id>, { id, state }: ChoiceRow): Id[] {
  const next = new Set(ticked);
  const under = (at: Id): Id[] => [at, ...graph.children(at).flatMap(under)];
  for (const inner of under(id)) {
    if (state === "all") next.delete(inner);
    else next.add(inner);
  }
  return [...next];
}

function byName(model: Model, ids: readonly Id[]): Id[] {
  const nameOf = (id: Id) => model.elements.get(id)?.name ?? "";
  return [...ids].sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || (a < b ? -1 : 1));
}
