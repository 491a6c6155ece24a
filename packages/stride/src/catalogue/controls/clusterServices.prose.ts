import type { ControlProse } from "../entry.ts";

export const CLUSTER_SERVICE_PROSE: Readonly<Record<string, ControlProse>> = {
  "KN-14": {
    description: "Only the platform team can alter how names resolve, so services keep pointing where they should.",
    howTo: "Give write on the CoreDNS ConfigMap and deployment in kube-system to the platform pipeline only.",
    testIdea: "Non-admin edit of the DNS configuration is denied.",
    exempt: "Forged answers on the wire (KN-13); pods with their own resolver.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "KN-15": {
    description:
      "Teams may route only their own host names and cannot insert raw proxy configuration, so the shared door cannot be turned against others.",
    howTo:
      "Turn off snippet annotations, check hosts per namespace in admission, keep the controller patched, prefer Gateway API's split roles.",
    testIdea: "From one team's namespace claim another's host name and inject a snippet; both must be refused.",
    exempt: "Flaws in the controller (CL-23); encryption at the ingress is PE-13.",
    references: {
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      attack: ["M1042", "M1018"],
      "threat-matrix-kubernetes": ["MS-M9008"],
    },
  },
  "KN-16": {
    description: "A tenant cannot claim an arbitrary address and catch traffic meant for it.",
    howTo: "Enable DenyServiceExternalIPs or an equal policy rule, and restrict patching of load-balancer status.",
    testIdea:
      "Create a service with an external IP of an existing target; it must be refused and traffic stay unchanged.",
    exempt: "LoadBalancer services (KN-19).",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      attack: ["M1042"],
    },
  },
  "KN-17": {
    description:
      "Queries go to the cluster's resolver alone, where they can be filtered and logged, so pods cannot use a resolver of their own.",
    howTo: "Allow ports 53 UDP and TCP only to cluster DNS in the baseline egress policy.",
    testIdea: "From a pod query an outside resolver; it must fail.",
    exempt: "Tunnels through the cluster resolver itself (VN-20); DNS over HTTPS.",
    references: { "owasp-kubernetes-2022": ["K07"], "owasp-kubernetes-2025": ["K05"], attack: ["M1037"] },
  },
  "KN-18": {
    description:
      "The mesh lets a proven caller use only the methods and paths it needs, so being a neighbour is not being allowed.",
    howTo: "Write deny-by-default AuthorizationPolicies by workload identity and method.",
    testIdea: "Call a service with a valid but unlisted workload identity; it must be refused.",
    exempt: "Callers outside the mesh; rights of the end user (APP-04).",
    references: { "owasp-kubernetes-2022": ["K07"], "owasp-kubernetes-2025": ["K05"], attack: ["M1035"] },
  },
  "KN-19": {
    description:
      "Admission refuses NodePort and public LoadBalancer services without an approved mark, so no manifest opens a door by itself.",
    howTo:
      "Write a Gatekeeper or Kyverno rule on service type and the internal annotation, and cut the cloud controller's right to public addresses.",
    testIdea:
      "Apply a public LoadBalancer service and a NodePort as an application team; both must be refused and no cloud entry appear.",
    exempt: "Entries made directly in the cloud account (ID-20); exempt namespaces.",
    references: { "owasp-kubernetes-2022": ["K04"], "owasp-kubernetes-2025": ["K06"], attack: ["M1042"] },
  },
  "KN-20": {
    description:
      "Several scaled, limited resolvers and a cache on each node keep names resolving when one pod floods or one replica dies.",
    howTo: "Run NodeLocal DNSCache and the DNS autoscaler with spread and a disruption budget.",
    testIdea: "Flood DNS from one pod and stop a replica; other pods must keep resolving.",
    exempt: "Failure of the upstream resolver.",
    references: { "owasp-kubernetes-2025": ["K07"] },
  },
};
