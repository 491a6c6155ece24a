import type { ThreatProse } from "../entry.ts";

export const SECURITY_AGENT_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-agent-can-be-removed": {
    description:
      "Log, network and detection agents run as a daemon set; who may edit their namespace can blind the cluster before the real work.",
    exploit: "The daemon set is deleted, given a node selector that fits no node, or a weaker configuration.",
    references: {
      attack: ["T1562.001"],
      cwe: ["CWE-693"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
};
