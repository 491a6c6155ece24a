import { type Graph, type Id, kindById } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";

/** The zone that an element speaks for when it is a control: the cluster for what it contains, else where it lies. */
function speaksFor(graph: Graph, control: ControlEntry, id: Id): Id | undefined {
  const around = graph.enclosing(id);
  const cluster =
    control.scope === "contents"
      ? around.find((zone) => graph.model.elements.get(zone)?.kind === "cluster")
      : undefined;
  return cluster ?? around.find((zone) => kindById(graph.model.elements.get(zone)?.kind ?? "").role === "zone");
}

/** Zone → the first element in it, by id, that is this control. */
export function providersOf(graph: Graph, control: ControlEntry): ReadonlyMap<Id, Id> {
  const kinds = new Set(control.providedBy);
  const found = new Map<Id, Id>();
  const providers = [...graph.model.elements].filter(([, { kind }]) => kinds.has(kind)).map(([id]) => id);
  for (const id of providers.sort()) {
    const zone = speaksFor(graph, control, id);
    if (zone !== undefined && !found.has(zone)) found.set(zone, id);
  }
  return found;
}
