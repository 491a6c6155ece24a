import type { ControlEntry } from "../entry.ts";
import { WORKLOADS } from "../kindGroups.ts";

/** How pods run: what is in their images, who enters them, how they are placed and grow. */
export const POD_RUNNING_CONTROLS: readonly ControlEntry[] = [
  {
    id: "PW-11",
    title: "Immutable running containers (drift prevention)",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["container", "pod", "namespace", "cluster"],
    covers: ["container", "pod", "volume"],
    labels: { RT: ["C11"] },
  },
  {
    id: "PW-13",
    title: "Restrict exec, attach, port-forward and debug",
    layer: "workload",
    nature: "preventive",
    scope: "identity",
    appliesTo: ["role", "user", "service-account", "kube-apiserver", "namespace"],
    covers: ["role", "user", "service-account", "pod", "container", "kube-apiserver", "node", "kubelet"],
  },
  {
    id: "PW-14",
    title: "No shells, package managers or daemons in images",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["container", "pod", "namespace", "image-registry"],
    covers: ["container", "pod"],
    labels: { RT: ["C6"] },
  },
  {
    id: "PW-17",
    title: "Scheduling constraints set by the platform",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["namespace", "cluster", "kube-scheduler"],
    covers: ["pod", "namespace", "node", "kube-scheduler"],
  },
  {
    id: "PW-18",
    title: "Health probes and disruption budgets",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["pod", "service", "namespace"],
    covers: [...WORKLOADS, "namespace", "cluster-dns", "mesh", "admission-controller"],
  },
  {
    id: "PW-20",
    title: "Ceiling on automatic scaling",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["pod", "namespace", "cluster", "node-pool"],
    covers: ["pod", "namespace", "node-pool", "service"],
  },
];
