import type { ThreatProse } from "../entry.ts";

export const INGRESS_PROSE: Readonly<Record<string, ThreatProse>> = {
  "ingress-rules-inject-directives": {
    description:
      "Rules and annotations become configuration of one proxy that all namespaces share: a crafted rule adds directives, takes over a neighbour's host name or path, or reads the proxy's files and token.",
    exploit:
      "An ingress object with a crafted snippet, or with the neighbour's login path, is applied with ordinary rights in a namespace.",
    references: {
      cwe: ["CWE-94", "CWE-74"],
      capec: ["CAPEC-240"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "ingress-controller-holds-all-secrets": {
    description:
      "Shared controllers often read the secrets of all namespaces to find certificates; the component nearest to strangers then holds the most.",
    exploit:
      "A flaw of the proxy, or of its validation port that any pod may call, runs code with the controller's account.",
    references: {
      attack: ["T1190", "T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9025", "MS-TA9016"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-69"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
};
