import type { ControlProse } from "../entry.ts";

export const NAMESPACE_PROSE: Readonly<Record<string, ControlProse>> = {
  "NS-02": {
    description: "A team's identities have no say in another team's space.",
    howTo: "Bind with RoleBindings only and refuse ClusterRoleBindings for tenant groups.",
    testIdea: "With each team's identity read and change objects in a foreign namespace; all must fail.",
    exempt: "Cluster-wide objects and nodes; rights of operators that serve several namespaces.",
    references: {
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "NS-03": {
    description: "One tenant cannot eat the cluster's processors, memory, storage or public addresses.",
    howTo: "Set ResourceQuota per namespace for requests, limits, storage and load balancers.",
    testIdea: "Start a runaway deployment in one namespace; neighbours must keep their response times.",
    exempt: "Exhaustion inside the quota; disk and network bandwidth.",
    references: {
      "threat-matrix-kubernetes": ["MS-M9029"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "NS-04": {
    description: "Pods that state no limits get safe ones, so a forgotten line does not become a noisy neighbour.",
    howTo: "Create a LimitRange with defaults, maxima and request ratios in every namespace.",
    testIdea: "Run a memory and processor hog in a pod without limits; it must be stopped before neighbours suffer.",
    exempt: "Exempt namespaces; process counts, which the kubelet limits (PW-10).",
    references: {
      "threat-matrix-kubernetes": ["MS-M9029"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
