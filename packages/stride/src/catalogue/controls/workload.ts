import type { ControlEntry } from "../entry.ts";
import { WORKLOADS } from "../kindGroups.ts";

/** How pods and containers are run. */
export const WORKLOAD_CONTROLS: readonly ControlEntry[] = [
  {
    id: "PW-02",
    title: "No privileged containers",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["pod", "container", "namespace", "cluster"],
    covers: ["pod", "container"],
  },
  {
    id: "PW-04",
    title: "Drop all Linux capabilities, add back by exception",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["pod", "container", "namespace", "cluster"],
    covers: ["pod", "container"],
    excludes: [{ fact: "mesh", of: "cluster", in: ["sidecarInit"] }],
    labels: { RT: ["C12"] },
  },
  {
    id: "PW-05",
    title: "Read-only root file system",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["container", "pod", "namespace", "cluster"],
    covers: ["container", "pod"],
    labels: { RT: ["C11"] },
  },
  {
    id: "PW-08",
    title: "No host namespaces, host ports or host paths",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["pod", "container", "namespace", "cluster"],
    covers: ["pod", "container"],
  },
  {
    id: "PW-10",
    title: "CPU, memory, process and storage limits",
    layer: "workload",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["pod", "container", "namespace", "cluster"],
    covers: ["pod", "container"],
    labels: { RT: ["C12"] },
  },
  {
    id: "PW-15",
    title: "Dedicated node pools for different trust levels",
    layer: "workload",
    nature: "preventive",
    scope: "host",
    appliesTo: ["cluster", "node-pool", "node"],
    covers: [...WORKLOADS, "node", "namespace", "admission-controller", "gitops-operator", "cluster-dns"],
  },
];
