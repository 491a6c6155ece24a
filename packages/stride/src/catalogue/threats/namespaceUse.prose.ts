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
  "editors-take-the-rights-of-what-runs": {
    description:
      "With edit rights, own or stolen, a sidecar, another image or another command joins a trusted pod and uses its identity, secrets and traffic.",
    exploit:
      "The deployment is patched in place; the controller rolls the change out as if it were a release, and keeps it running.",
    references: {
      attack: ["T1610", "T1204.003"],
      "threat-matrix-kubernetes": ["MS-TA9011", "MS-TA9012", "MS-TA9008"],
      cwe: ["CWE-284", "CWE-506"],
      capec: ["CAPEC-442"],
      "owasp-kubernetes-2022": ["K03", "K04"],
      "owasp-kubernetes-2025": ["K02", "K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
};
