import type { ThreatProse } from "../entry.ts";

export const CONFIGURATION_PROSE: Readonly<Record<string, ThreatProse>> = {
  "configuration-overwritten": {
    description:
      "Programs run scripts, trust addresses and accept keys from here; a changed value redirects or takes over the workload and no image check notices.",
    exploit: "A stolen or careless account edits the object; the pod loads it at the next restart or at once.",
    references: {
      attack: ["T1565.001"],
      cwe: ["CWE-15", "CWE-284"],
      capec: ["CAPEC-176"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "credentials-in-config-map": {
    description:
      "Config maps are readable with ordinary view rights, are not covered by encryption meant for secrets and are printed without thought.",
    exploit: "Anyone with read access to the namespace, or its backups, opens it.",
    references: {
      attack: ["T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9027"],
      cwe: ["CWE-312"],
      capec: ["CAPEC-37"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "hand-made-settings-lost": {
    description:
      "Where people change the cluster directly, the running settings are the only ones. A deleted or broken map stops every program that reads it, and nobody knows what it said.",
    exploit: "A stolen or hurried account deletes the map, and the programs fail at their next start.",
    references: {
      attack: ["T1485", "T1490"],
      "threat-matrix-kubernetes": ["MS-TA9038"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
    },
  },
};
