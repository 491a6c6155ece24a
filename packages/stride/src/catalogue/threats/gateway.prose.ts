import type { ThreatProse } from "../entry.ts";

export const GATEWAY_PROSE: Readonly<Record<string, ThreatProse>> = {
  "single-entry-overloaded": {
    description:
      "One device carries all traffic of its kind; using up its sessions, ports or processor shuts users out, or operators, in the middle of an attack.",
    exploit:
      "The attacker opens connections until tables and ports are full, from outside or from a breached workload.",
    references: { attack: ["T1498", "T1499"], cwe: ["CWE-770"] },
  },
  "entry-leaves-no-record": {
    description:
      "Attempts, scans and outgoing data pass without a trace that survives, so nobody can show who came, when, and what left.",
    exploit: "The attacker probes and passes; the device's own counters roll over or are wiped.",
    references: {
      cwe: ["CWE-778"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "path-changed-by-hand": {
    description:
      "A listener, route, name, attachment, policy or rule set altered in the console diverts traffic or removes the guard; firewalls meant to be equal drift apart, and one forgotten rule is a door.",
    exploit:
      "Whoever holds the network role, by right or by theft, edits one entry; or an operator makes a mistake nobody reviews.",
    references: { attack: ["T1599", "T1562.007"], cwe: ["CWE-284"], capec: ["CAPEC-176"] },
  },
  "bastion-open-to-internet": {
    description:
      "The operators' door can be tried by everyone: guessed logins, leaked keys and flaws of its login service.",
    exploit: "Bots find the address and try passwords, keys and exploits without end.",
    references: { attack: ["T1133", "T1110"], cwe: ["CWE-284"], capec: ["CAPEC-49"] },
  },
};
