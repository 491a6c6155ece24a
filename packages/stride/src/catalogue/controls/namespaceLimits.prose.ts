import type { ControlProse } from "../entry.ts";

export const NAMESPACE_LIMIT_PROSE: Readonly<Record<string, ControlProse>> = {
  "NS-05": {
    description:
      "System namespaces hold only platform parts and have network and access rules of their own, so they are no hiding place.",
    howTo: "Refuse tenant rights in kube-system and default, and give them network policies around DNS and metrics.",
    testIdea: "Tenant deploy in kube-system is refused; it has network policy.",
    exempt: "Provider-managed system pods.",
    references: {
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "NS-06": {
    description:
      "A ceiling on objects of each kind keeps one identity from filling the state store or the controllers' queues.",
    howTo: "Add count/ entries for config maps, jobs, secrets and custom objects to every ResourceQuota.",
    testIdea: "Create objects in a loop with a tenant's identity; it must stop at the quota and the API stay fast.",
    exempt: "Cluster-scoped objects and events.",
    references: { "owasp-kubernetes-2022": ["K04"], "owasp-kubernetes-2025": ["K04"] },
  },
};
