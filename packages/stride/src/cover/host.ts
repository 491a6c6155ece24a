import type { Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { Standing } from "../condition/standing.ts";
import type { View } from "../condition/view.ts";
import { possibleNodes } from "../condition/whose.ts";
import { agreed, every, mayStandOn, type ScopeReader, saidAt, unsaid } from "./place.ts";

// A control of the host follows the machines and never the namespace: what a pod's namespace says is no claim about
// the node it runs on.
const NOT_MACHINES = new Set(["namespace", "pod"]);

function coverHost(view: View, control: ControlEntry, host: Id): Standing {
  const around = view.outwards(host).filter((zone) => !NOT_MACHINES.has(view.kindId(zone)));
  for (const place of view.isSpokenOfAround(control, host) ? around : []) {
    const said = saidAt(view, control, place);
    if (said) return said;
  }
  const widest = around.findLast((place) => mayStandOn(view, control, place)) ?? host;
  return unsaid(view, control, widest);
}

function coverElement(view: View, control: ControlEntry, target: Id): Standing {
  const own = view.control(target, control.id);
  const node = view.nearest(target, "node");
  if (own || node === target) return coverHost(view, control, target);
  if (node !== undefined) return coverHost(view, control, node);
  const nodes = possibleNodes(view, target);
  const [first] = nodes;
  // The same nodes for every such pod of the cluster.
  const maybe =
    first === undefined
      ? undefined
      : view.once(`hosts ${control.id}`, first, () => agreed(nodes.map((it) => coverHost(view, control, it))));
  if (maybe) return maybe;
  const place = view.outwards(target).find((zone) => mayStandOn(view, control, zone));
  return coverHost(view, control, place ?? view.nearest(target, "cluster") ?? target);
}

/** Pods scheduled on the node; a pod on no node only as far as all nodes of its cluster agree. */
export const coverHosts: ScopeReader = (view, control, target) => {
  const flow = view.flow(target);
  if (!flow) return coverElement(view, control, target);
  const own = saidAt(view, control, target);
  if (own) return own;
  const ends = [flow.to, flow.from].filter((end) => control.covers.includes(view.kindId(end)));
  return every(ends.slice(0, 1).map((end) => coverElement(view, control, end))) ?? unsaid(view, control, target);
};
