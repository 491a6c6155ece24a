import type { ThreatProse } from "../entry.ts";

export const LOAD_BALANCER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "origin-answers-beside-the-waf": {
    description:
      "The firewall is passed by whoever learns the address behind it; everything it blocks and limits arrives.",
    exploit: "The address is found in old DNS records, certificates or scans and called directly.",
    references: { attack: ["T1190", "T1590.005"], cwe: ["CWE-923", "CWE-693"], capec: ["CAPEC-554"] },
  },
  "public-balancer-for-inner-service": {
    description: "A service built for colleagues or for other services answers everybody, often without sign-in.",
    exploit: "Scanners find the address; the attacker reads what the service shows.",
    references: {
      attack: ["T1133"],
      "threat-matrix-kubernetes": ["MS-TA9005"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
