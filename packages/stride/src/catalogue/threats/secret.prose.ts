import type { ThreatProse } from "../entry.ts";

export const SECRET_PROSE: Readonly<Record<string, ThreatProse>> = {
  "secret-open-to-namespace-sharers": {
    description:
      "Whoever may read secrets, or only start a pod, in the namespace has every secret in it, not the one that was meant.",
    exploit: "A colleague or a stolen account lists the secrets or mounts one in a pod of their own.",
    references: {
      attack: ["T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9025"],
      cwe: ["CWE-522"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K08", "K03"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "secret-value-in-git": {
    description:
      "Base64 hides nothing: every clone, fork, CI log and old commit holds a working credential, for everyone who ever had read access.",
    exploit: "The attacker searches the history of a cloned repository.",
    references: {
      attack: ["T1552.001"],
      "threat-matrix-kubernetes": ["MS-TA9027"],
      cwe: ["CWE-540", "CWE-312"],
      capec: ["CAPEC-37"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "secret-never-changes": {
    description:
      "A value set once by a person outlives staff, incidents and rebuilt clusters; a copy taken years ago still opens the door.",
    exploit: "The attacker comes back with a credential from an old backup, laptop or colleague.",
    references: {
      attack: ["T1078", "T1552"],
      cwe: ["CWE-324", "CWE-262"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "shared-store-connection-lends-secrets": {
    description:
      "The operator that copies secrets in reads the store with one strong identity; a tenant who may write a request object gets other tenants' values.",
    exploit: "A request naming the neighbour's path is created in the attacker's own namespace.",
    references: {
      attack: ["T1552"],
      "threat-matrix-kubernetes": ["MS-TA9025"],
      cwe: ["CWE-441", "CWE-863"],
      "owasp-kubernetes-2022": ["K08", "K03"],
      "owasp-kubernetes-2025": ["K03", "K02"],
    },
  },
  "hand-set-secret-lost": {
    description:
      "The cluster holds the only copy of a value that somebody typed in. When it is deleted, by mistake, in anger or with the cluster, everything that signs in with it stops until a new one is agreed upon.",
    exploit: "Whoever may change the namespace deletes or overwrites the secret.",
    references: {
      attack: ["T1485", "T1490"],
      "threat-matrix-kubernetes": ["MS-TA9038"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
