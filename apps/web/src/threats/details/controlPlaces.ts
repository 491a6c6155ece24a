import type { Graph, Id } from "@bartizan/model";
import type { Threat, ThreatControl } from "@bartizan/stride";
import { controlEntry } from "../../document/entries.ts";

/** Where the state of a control of a threat is said, or would be: undefined when it belongs on nothing around the target. */
export function placeOf(graph: Graph, threat: Threat, control: ThreatControl): Id | undefined {
  const { elements, flows } = graph.model;
  const exists = (id: Id | undefined): id is Id => id !== undefined && (elements.has(id) || flows.has(id));
  if (exists(control.at)) return control.at;
  const stop = threat.wouldStop.find(({ kind, field }) => kind === "control" && field === control.id);
  if (exists(stop?.target)) return stop.target;
  const kinds = controlEntry(control.id)?.appliesTo ?? [];
  const fits = (id: Id) => kinds.includes(elements.get(id)?.kind ?? (flows.has(id) ? "flow" : ""));
  return around(graph, threat).find(fits);
}

/** The target, the ends of its flow, and the zones around them, nearest first. */
function around(graph: Graph, { target, flow }: Threat): readonly Id[] {
  const ends = [target, flow].flatMap((id) => {
    const found = id === undefined ? undefined : graph.model.flows.get(id);
    return found ? [found.to, found.from] : [];
  });
  const near = [target, ...(flow === undefined ? [] : [flow]), ...ends];
  return [...near, ...near.flatMap((id) => graph.enclosing(id))];
}
