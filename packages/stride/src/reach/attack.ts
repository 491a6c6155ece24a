import type { Graph, Id } from "@bartizan/model";
import { passes } from "./exposure.ts";
import { insideOf, nextTo } from "./step.ts";

/**
 * How many elements somebody who starts there has to take over to get at each element: 0 where they are, 1 for what they
 * can open a connection to from there, 2 for what lies behind that. Gateways and other things that hand connections on
 * need not be taken over. What cannot be reached along what is drawn is not in it.
 */
export function stepsFrom(graph: Graph, starts: readonly Id[]): ReadonlyMap<Id, number> {
  const steps = new Map<Id, number>();
  const opened = new Set<Id>();
  let ring: Id[] = starts.filter((id) => graph.model.elements.has(id));
  for (let step = 0; ring.length > 0; step += 1) {
    const next: Id[] = [];
    // Grows while it is walked: what hands on is passed within the same step.
    for (const id of ring) {
      if (steps.has(id)) continue;
      steps.set(id, step);
      ring.push(...insideOf(graph, id));
      const beyond = nextTo(graph, id, opened);
      if (step > 0 && passes(graph, id)) ring.push(...beyond);
      else next.push(...beyond);
    }
    ring = next;
  }
  return steps;
}
