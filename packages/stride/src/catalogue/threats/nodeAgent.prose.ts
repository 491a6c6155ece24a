import type { ThreatProse } from "../entry.ts";

export const NODE_AGENT_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-agent-obeys-unknown-callers": {
    description:
      "Whoever reaches its port runs commands in any pod of the node and reads their tokens, if login or rights are not checked.",
    exploit: "From a pod, ask the agent on the node's address to run a command in a neighbour.",
    references: {
      attack: ["T1609"],
      "threat-matrix-kubernetes": ["MS-TA9030"],
      cwe: ["CWE-306", "CWE-862"],
      capec: ["CAPEC-115"],
      "owasp-kubernetes-2022": ["K06", "K09"],
      "owasp-kubernetes-2025": ["K06", "K09"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "component-debug-ports-tell-the-layout": {
    description: "Profiles, settings and metrics name nodes, workloads and versions for whoever asks.",
    exploit: "Read the metrics, profiling and configuration pages of the component from a pod or host.",
    references: {
      attack: ["T1046", "T1613"],
      "threat-matrix-kubernetes": ["MS-TA9031"],
      cwe: ["CWE-1327", "CWE-200"],
      capec: ["CAPEC-169"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
