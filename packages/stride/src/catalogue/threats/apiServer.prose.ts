import type { ThreatProse } from "../entry.ts";

export const API_SERVER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "cluster-api-open-to-internet": {
    description:
      "Anybody may try stolen tokens, guess at sign-in and use the next flaw in the API server, from any place. Proxies hide where the caller sits.",
    exploit:
      "Find the endpoint by scan or certificate log, then replay a kubeconfig or token that leaked from a laptop or a pipeline.",
    references: {
      attack: ["T1133", "T1078"],
      "threat-matrix-kubernetes": ["MS-TA9005", "MS-TA9003", "MS-TA9024"],
      cwe: ["CWE-923"],
      capec: ["CAPEC-560"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "api-actions-cannot-be-proven": {
    description:
      "After an incident nobody can show who deployed, read or deleted what, and an intruder's way stays unknown.",
    exploit:
      "Act with granted or stolen rights; without an audit record kept elsewhere there is nothing to hold against the actor.",
    references: {
      cwe: ["CWE-778", "CWE-223"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "cluster-changed-by-hand": {
    description:
      "Workloads, roles and settings drift from what was reviewed; a mistake or a planted change looks like any other.",
    exploit:
      "Use an operator's rights, or a stolen operator session, to change an object directly; nobody compares it with a declared state.",
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
};
