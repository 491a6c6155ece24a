import type { ThreatProse } from "../entry.ts";

export const NAMESPACE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "neighbours-reach-listening-pods": {
    description:
      "Unless a policy says otherwise, every pod on every node may open a connection to every listening pod here, so one breached workload is a foothold next to all the others.",
    exploit:
      "From a shell in any pod the attacker scans the pod network and calls ports that were meant for one client only.",
    references: {
      attack: ["T1046", "T1210"],
      "threat-matrix-kubernetes": ["MS-TA9034", "MS-TA9031"],
      cwe: ["CWE-923"],
      capec: ["CAPEC-300"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "open-egress-from-namespace": {
    description:
      "A breached or malicious program sends data out and takes orders from outside, because nothing says which destinations this namespace needs.",
    exploit: "The intruder opens an outgoing connection, or a tunnel inside DNS queries, to a server outside.",
    references: {
      attack: ["T1041", "T1048", "T1105", "T1496.002"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "no-ceiling-on-namespace": {
    description:
      "A tenant, a mistake or an intruder starts workloads, or creates objects, until others can neither be scheduled nor saved.",
    exploit: "Pods are created in a loop, often to mine coins, until nodes, volumes or the object store are full.",
    references: {
      attack: ["T1496.001", "T1499"],
      "threat-matrix-kubernetes": ["MS-TA9039", "MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
