import type { Id } from "@bartizan/model";
import type { Whose } from "../catalogue/condition.ts";
import type { View } from "./view.ts";

/** The nodes on which a pod may run when nobody drew it on one: all of its cluster's. Empty for anything else. */
export function possibleNodes(view: View, id: Id): readonly Id[] {
  return view.now("possible nodes", id, () => findNodes(view, id));
}

function findNodes(view: View, id: Id): readonly Id[] {
  const pod = view.nearest(id, "pod");
  if (pod === undefined || view.nearest(pod, "node") !== undefined) return [];
  const cluster = view.nearest(pod, "cluster");
  return cluster === undefined ? [] : view.contentsOf(cluster, "node");
}

/**
 * Whom a condition means. None: there is no such element, and whatever is said of it is false. Several: it may be any
 * of them (a pod on no node).
 */
export function whose(view: View, self: Id, of: Whose): readonly Id[] {
  if (of === "self") return [self];
  const flow = view.graph.model.flows.get(self);
  if (of === "from" || of === "to") {
    if (!flow) return [];
    view.flow(self);
    return [flow[of]];
  }
  if (of === "parent") {
    const parent = view.element(self)?.parent;
    return parent === undefined ? [] : [parent];
  }
  if (flow) {
    view.flow(self);
    const near = view.nearest(flow.to, of) ?? view.nearest(flow.from, of);
    return near === undefined ? [] : [near];
  }
  const near = view.nearest(self, of);
  if (near !== undefined) return [near];
  return of === "node" ? possibleNodes(view, self) : [];
}
