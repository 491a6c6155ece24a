import { FACTS, type Id, type Reading } from "@bartizan/model";
import type { Ask } from "./expression.ts";
import type { View } from "./view.ts";

/** The nearest zone of a kind that holds an element, or both ends of a flow. */
function zoneAround(view: View, id: Id, kind: string): Id | undefined {
  const flow = view.graph.model.flows.get(id);
  if (!flow) return view.nearest(id, kind);
  const zone = view.nearest(flow.to, kind);
  return zone !== undefined && view.members(flow.from).has(zone) ? zone : undefined;
}

/**
 * Where a fact that nobody has said is asked: at the widest zone where one answer holds, else of the thing itself.
 * Things that no zone answers for are asked about together: people with others of their kind, and who they are one by one.
 */
export function askFact(view: View, target: Id, fact: string, reading: Reading): Ask {
  // An answer on a zone would not end a disagreement between two zones.
  if (reading.state !== "conflict" && !(view.fallen.size > 0 && view.fallen.has(`${target}/${fact}`))) {
    const { askAt = [], inherited } = FACTS.get(fact) ?? {};
    for (const kind of askAt) {
      const zone = zoneAround(view, target, kind);
      if (zone === undefined || zone === target) continue;
      // What a zone says of itself is inherited along parents only.
      const isInherited = inherited === true && view.kind(zone)?.facts.includes(fact) === true;
      if (isInherited && view.graph.ancestors(target).includes(zone))
        return view.asks.fact(fact, zone, view.placeOf(zone));
      return view.asks.fact(fact, zone, view.placeOf(zone), view.kindId(target));
    }
    if (view.kind(target)?.role !== "external") return view.asks.fact(fact, undefined, view.placeOf(target));
    if (fact !== "who") return view.asks.fact(fact, view.kindId(target), view.placeOf(target), undefined, "for");
  }
  return view.asks.fact(fact, target, view.placeOf(target));
}
