import type { ThreatProse } from "../entry.ts";

export const SECURITY_AGENT_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-agent-can-be-removed": {
    description:
      "Whoever may change what runs beside the agent can take it away or blind it before the real work, and nothing reports what follows.",
    exploit: "The agent's daemon set is deleted, sent to nodes that do not exist, or given a weaker configuration.",
    references: {
      attack: ["T1562.001"],
      cwe: ["CWE-693"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
};
