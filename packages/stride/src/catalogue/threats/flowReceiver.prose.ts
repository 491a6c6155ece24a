import type { ThreatProse } from "../entry.ts";

export const FLOW_RECEIVER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "captured-secret-replayed": {
    description:
      "Nothing in the call is new each time, or what proves the caller travels readable: one recording is good for any number of forged calls.",
    exploit:
      "The attacker records one call and sends it again, or takes the secret out of it and writes calls of its own.",
    references: {
      cwe: ["CWE-294"],
      capec: ["CAPEC-60"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
    },
  },
  "workload-calls-any-destination": {
    description:
      "After a breach the same way carries data out and tools and commands in; nothing in between knows which destinations are right.",
    exploit:
      "Code in the workload sends data to a host of the attacker or fetches a second stage over an ordinary https call.",
    references: {
      attack: ["T1048", "T1105"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "pod-reaches-host-ports": {
    description:
      "Policies written for pods leave host ports and the pod's own node open; a breached pod talks to the node agent, to login ports and to machines beside the cluster.",
    exploit: "From the pod the attacker calls the kubelet or a service bound to the host's address.",
    references: {
      attack: ["T1210"],
      "threat-matrix-kubernetes": ["MS-TA9034"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "control-plane-port-flooded": {
    description:
      "Components meant for their peers only answer a party with no business there and can be starved by it; scheduling and repair stop.",
    exploit: "The attacker opens many connections or sends costly requests to the port.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-482"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "login-port-on-the-internet": {
    description:
      "Guessing, leaked keys and flaws of the login service are tried day and night; the first that works is on the machine.",
    exploit: "Bots try passwords and known exploits at every address that answers.",
    references: {
      attack: ["T1133", "T1110"],
      "threat-matrix-kubernetes": ["MS-TA9005"],
      cwe: ["CWE-284"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "work-from-unmanaged-device": {
    description:
      "The receiver sees a correct login and a correct tunnel, but the session belongs to whoever controls the device.",
    exploit: "Malware on the device takes the session, types along or enters through the open tunnel.",
    references: { attack: ["T1078", "T1133"], "owasp-kubernetes-2022": ["K06"], "owasp-kubernetes-2025": ["K09"] },
  },
  "operations-past-the-recorded-hop": {
    description:
      "The bastion records only what passes it; whoever opens a session straight to a machine, also from the VPN, leaves no trace of what was done.",
    exploit: "The operator connects from their own device or the VPN straight to the server's login or database port.",
    references: {
      cwe: ["CWE-778"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
};
