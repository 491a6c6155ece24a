import type { ControlEntry } from "../entry.ts";

/** What system namespaces are kept free of, and how many objects there may be. */
export const NAMESPACE_LIMIT_CONTROLS: readonly ControlEntry[] = [
  {
    id: "NS-05",
    title: "No tenant workloads or looser rules in system namespaces",
    layer: "namespace",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["cluster", "namespace"],
    covers: [
      "namespace",
      "pod",
      "cluster-dns",
      "service-account",
      "admission-controller",
      "mesh",
      "security-agent",
      "cni",
    ],
  },
  {
    id: "NS-06",
    title: "Object count quotas",
    layer: "namespace",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["namespace", "cluster"],
    covers: ["namespace", "kube-apiserver", "etcd", "cluster"],
  },
];
