import type { ControlEntry } from "../entry.ts";

/** What holds for a namespace and all in it. */
export const NAMESPACE_CONTROLS: readonly ControlEntry[] = [
  {
    id: "NS-02",
    title: "Roles scoped to the namespace",
    layer: "namespace",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["namespace", "cluster", "role"],
    covers: ["namespace", "pod", "role", "service-account", "secret", "configmap"],
    labels: { RT: ["K12"] },
  },
  {
    id: "NS-03",
    title: "Resource quotas",
    layer: "namespace",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["namespace", "cluster"],
    covers: ["namespace", "pod", "service-account"],
  },
  {
    id: "NS-04",
    title: "Limit ranges with defaults",
    layer: "namespace",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["namespace", "cluster"],
    covers: ["namespace", "pod", "container", "node"],
    labels: { RT: ["C12"] },
  },
];
