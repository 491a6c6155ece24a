import type { ThreatProse } from "../entry.ts";

export const NAMESPACE_USE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "privileged-pod-can-be-started": {
    description:
      "The right to create a pod becomes root on a node, and then all that runs there, because no Pod Security level is enforced.",
    exploit:
      "A manifest asking for privileged mode, a host folder or host namespaces is applied with an ordinary deploy right.",
    references: {
      attack: ["T1610", "T1611"],
      "threat-matrix-kubernetes": ["MS-TA9018", "MS-TA9013", "MS-TA9008"],
      cwe: ["CWE-1188", "CWE-269"],
      capec: ["CAPEC-233"],
      "owasp-kubernetes-2022": ["K01", "K04"],
      "owasp-kubernetes-2025": ["K01", "K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
};
