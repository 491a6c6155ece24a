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

/** Where a fact that nobody has said is asked: at the widest zone where one answer holds, else of the thing itself. */
export function askFact(view: View, target: Id, fact: string, reading: Reading): Ask {
  const own = { kind: "fact", id: fact, target, key: `fact ${fact} @ ${target}`, askAt: target } as const;
  // An answer on a zone would not end a disagreement between two zones.
  if (reading.state !== "conflict" && !view.fallen.has(`${target}/${fact}`)) {
    const { askAt = [], inherited } = FACTS.get(fact) ?? {};
    for (const kind of askAt) {
      const zone = zoneAround(view, target, kind);
      if (zone === undefined || zone === target) continue;
      const key = `fact ${fact} @ ${zone}`;
      // What a zone says of itself is inherited along parents only.
      if (inherited && view.kind(zone)?.facts.includes(fact) && view.graph.ancestors(target).includes(zone)) {
        return { ...own, key, askAt: zone, place: zone, as: "own" };
      }
      return { ...own, key, askAt: zone, place: zone, as: { defaultFor: view.kindId(target) } };
    }
  }
  return { ...own, place: target, as: "own" };
}
