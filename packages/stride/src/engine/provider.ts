import type { Id } from "@bartizan/model";
import type { View } from "../condition/view.ts";

const ELSEWHERE = new Set(["provider", "thirdParty"]);
const CONTROL_PLANE = new Set([
  "control-plane",
  "kube-apiserver",
  "etcd",
  "kube-scheduler",
  "kube-controller-manager",
  "cloud-controller-manager",
]);
const MACHINES = new Set(["node", "node-pool", "kubelet", "container-runtime", "kube-proxy"]);

/** Clusters whose parts an element may be: the one it lies in, or, for a control plane elsewhere, those it has flows with. */
function clustersOf(view: View, target: Id): readonly Id[] {
  const around = view.nearest(target, "cluster");
  if (around !== undefined) return [around];
  const plane = view.nearest(target, "control-plane");
  const parts = plane === undefined ? [target] : [target, plane, ...view.contents(plane)];
  const linked = parts.flatMap((id) => [
    ...view.flowsIn(id).flatMap((flow) => view.flow(flow)?.from ?? []),
    ...view.flowsOut(id).flatMap((flow) => view.flow(flow)?.to ?? []),
  ]);
  return [...new Set(linked.flatMap((id) => view.nearest(id, "cluster") ?? []))];
}

/** Whether somebody else runs the target, or that part of a managed cluster. Nobody runs a flow. */
export function isProviders(view: View, target: Id): boolean {
  if (view.graph.model.flows.has(target)) return false;
  const runBy = view.fact(target, "runBy");
  if (runBy.state === "said") return typeof runBy.value === "string" && ELSEWHERE.has(runBy.value);
  const kind = view.kindId(target);
  if (!CONTROL_PLANE.has(kind) && !MACHINES.has(kind)) return false;
  const managed = clustersOf(view, target).flatMap((cluster) => {
    const reading = view.fact(cluster, "managed");
    return reading.state === "said" ? [reading.value] : [];
  });
  return managed.some((by) => by === "providerAndNodes" || (by === "provider" && CONTROL_PLANE.has(kind)));
}
