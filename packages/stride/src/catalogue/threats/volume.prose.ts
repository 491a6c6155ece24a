import type { ThreatProse } from "../entry.ts";

export const VOLUME_PROSE: Readonly<Record<string, ThreatProse>> = {
  "volume-read-by-other-tenants": {
    description:
      "Shared file systems often let in every address of the network, and a released volume can be bound again with its content: data passes to those it was not meant for.",
    exploit: "A pod mounts the share or claims the released volume.",
    references: {
      attack: ["T1005"],
      "threat-matrix-kubernetes": ["MS-TA9041"],
      cwe: ["CWE-226", "CWE-732"],
      capec: ["CAPEC-546"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "volume-reinfects-new-pods": {
    description:
      "What a breached pod writes outlives it: scripts, plug-ins or uploads are run again by the clean pod that follows. A read-only root file system does not cover a mounted volume.",
    exploit: "A start script or web shell is written to the mounted folder.",
    references: {
      attack: ["T1565.001"],
      cwe: ["CWE-732"],
      capec: ["CAPEC-165"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "volume-is-host-folder": {
    description:
      "The pod passes its Pod Security level, which looks at the pod only, while the persistent volume it claims is a folder of the host: a writable host path by a detour.",
    exploit: "Who may create persistent volumes points one at a system folder and claims it.",
    references: {
      attack: ["T1611"],
      "threat-matrix-kubernetes": ["MS-TA9013"],
      cwe: ["CWE-668", "CWE-732"],
      capec: ["CAPEC-165"],
      "owasp-kubernetes-2022": ["K01", "K04"],
      "owasp-kubernetes-2025": ["K01", "K04"],
    },
  },
};
