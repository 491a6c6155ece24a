import type { ThreatProse } from "../entry.ts";

export const NETWORK_PROSE: Readonly<Record<string, ThreatProse>> = {
  "way-in-without-inspection": {
    description:
      "Requests reach a workload without having met a web application firewall or a network firewall; known attacks arrive as sent.",
    exploit: "The attacker uses the uninspected way and a known flaw of the application.",
    references: {
      attack: ["T1190"],
      "threat-matrix-kubernetes": ["MS-TA9004"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
  "inner-network-can-send-out": {
    description:
      "Anything that breaks in here can send data straight out and load tools, past the guarded exit; filters by default let all outgoing traffic pass.",
    exploit: "A breached server opens an ordinary outgoing connection.",
    references: { attack: ["T1048", "T1105"], cwe: ["CWE-923"] },
  },
  "inner-network-reached-from-internet": {
    description:
      "A server meant to be private has an address strangers can call; one open port and the perimeter does not exist.",
    exploit: "Address ranges of clouds are scanned without pause; the open port is found within hours.",
    references: {
      attack: ["T1190", "T1133"],
      cwe: ["CWE-923"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "filter-admits-any-source": {
    description:
      "With any source allowed, the filter is a list of open doors: whatever route appears later is already let in.",
    exploit: "The attacker reaches the port from the internet, a peered network or a VPN.",
    references: { cwe: ["CWE-284"], capec: ["CAPEC-180"] },
  },
  "network-rule-changed-by-hand": {
    description:
      "A port opened for a test, a deny set after an allow, or a route past the firewall stays for good, and nobody can say who did it.",
    exploit: "An intruder with a network role, or an operator in a hurry, adds one rule or route.",
    references: { attack: ["T1562.007"], cwe: ["CWE-284", "CWE-778"], capec: ["CAPEC-176"] },
  },
};
