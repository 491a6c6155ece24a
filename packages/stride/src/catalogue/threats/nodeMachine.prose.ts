import type { ThreatProse } from "../entry.ts";

export const NODE_MACHINE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-faces-the-internet": {
    description:
      "Agent, login and node ports stand one wrong filter rule away from anyone, past the load balancer and its firewall.",
    exploit: "Scan the node's public address and use whatever answers.",
    references: {
      attack: ["T1133", "T1190"],
      "threat-matrix-kubernetes": ["MS-TA9005"],
      cwe: ["CWE-923"],
      capec: ["CAPEC-300"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "node-image-from-strangers": {
    description:
      "General systems start from images that many people can publish or change. What is planted there runs below every container of the pool, and comes back with each new machine.",
    exploit: "Publish a look-alike image or tamper with the build; each scaled-up machine starts with it.",
    references: {
      attack: ["T1195.002"],
      cwe: ["CWE-494"],
      capec: ["CAPEC-439"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
};
