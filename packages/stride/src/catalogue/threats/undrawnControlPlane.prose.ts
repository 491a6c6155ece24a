import type { ThreatProse } from "../entry.ts";

export const UNDRAWN_CONTROL_PLANE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "undrawn-api-open-to-internet": {
    description:
      "The API is the way to everything in the cluster. Open to all, it can be flooded, guessed at and entered with any leaked key, from any place.",
    exploit:
      "Find the endpoint by scan or certificate log, then replay a kubeconfig or token that leaked from a laptop or a pipeline.",
    references: {
      attack: ["T1133", "T1078"],
      "threat-matrix-kubernetes": ["MS-TA9005", "MS-TA9003"],
      cwe: ["CWE-923"],
      capec: ["CAPEC-560"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "undrawn-api-takes-fixed-credentials": {
    description:
      "Such a credential cannot be withdrawn in time and needs no second factor: a leaked file is its owner until it expires.",
    exploit: "Take a kubeconfig from a laptop, a share or a pipeline and use it after its owner has left.",
    references: {
      attack: ["T1078", "T1550.001"],
      "threat-matrix-kubernetes": ["MS-TA9003"],
      cwe: ["CWE-613", "CWE-308"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "undrawn-api-serves-everybody": {
    description:
      "A role for all who sign in, or even for anonymous callers, is a role for every pod's account and for whoever else can open a connection.",
    exploit: "Call the API with any account, any pod's token or none at all, and use what was bound to the group.",
    references: {
      attack: ["T1078.001", "T1613", "T1069"],
      "threat-matrix-kubernetes": ["MS-TA9029"],
      cwe: ["CWE-306", "CWE-266"],
      capec: ["CAPEC-180"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "undrawn-cluster-changed-by-hand": {
    description:
      "What runs drifts from what was reviewed; a mistake or a planted change looks like any other, and rights to make it stand open all day.",
    exploit:
      "Use an operator's rights, or a stolen session, to change an object directly; nobody compares it with a declared state.",
    references: {
      attack: ["T1543.005", "T1610"],
      "threat-matrix-kubernetes": ["MS-TA9008"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-176"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "undrawn-api-exhausted-by-one-tenant": {
    description:
      "Requests, watches or objects without limit slow the API and fill the state store for every tenant at once.",
    exploit: "Loop on list calls or create config maps, events and custom objects until the store reaches its limit.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "undrawn-store-keeps-secrets-readable": {
    description:
      "Unless encryption is set up with a key of ours, secrets lie encoded, not encrypted, on the disks and in the backups of whoever runs the cluster's memory.",
    exploit: "Read the store's disk, a snapshot or a backup and decode the values.",
    references: {
      attack: ["T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9025"],
      cwe: ["CWE-312"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "undrawn-components-answer-strangers": {
    description:
      "Each node has an agent that runs commands in its pods. A flaw or a missing login there, or in another part that listens, is of use to any pod or host, past the API's rights and audit.",
    exploit: "Scan the nodes from a pod and ask an agent's port for pods, secrets or a shell.",
    references: {
      attack: ["T1046", "T1613"],
      "threat-matrix-kubernetes": ["MS-TA9030", "MS-TA9031"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "managed-control-plane-on-trust": {
    description:
      "Patches, isolation from other customers, backups and staff access of API server and etcd are the provider's. Nobody here can test them; without evidence that they are kept, they are a hope.",
    exploit: "Use a flaw between customers, an unpatched component or a rogue employee's access to the control plane.",
    references: { attack: ["T1199"], cwe: ["CWE-1357"], "nsa-cisa-kubernetes": ["Network separation and hardening"] },
  },
};
