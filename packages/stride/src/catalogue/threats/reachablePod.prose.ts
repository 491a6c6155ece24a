import type { ThreatProse } from "../entry.ts";

export const REACHABLE_POD_PROSE: Readonly<Record<string, ThreatProse>> = {
  "exploitable-application-reachable": {
    description:
      "Whoever can talk to the program can feed its parsers. A flaw in it or in a library is the usual first foothold in the cluster, and the way back in for as long as the same image keeps running.",
    exploit: "A crafted request triggers injection, unsafe deserialisation or a known flaw of a library.",
    references: {
      attack: ["T1190"],
      "threat-matrix-kubernetes": ["MS-TA9004", "MS-TA9009"],
      cwe: ["CWE-94", "CWE-1395"],
      "owasp-kubernetes-2022": ["K10"],
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
    },
  },
  "actions-in-pod-unrecorded": {
    description:
      "The API's audit log shows neither the shell opened by an exploit nor what it ran, and the container's own log is gone with the pod.",
    exploit: "The intruder acts through the application, clears the log file or lets the pod be replaced.",
    references: {
      attack: ["T1070"],
      "threat-matrix-kubernetes": ["MS-TA9021", "MS-TA9007"],
      cwe: ["CWE-778"],
      capec: ["CAPEC-268"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "pod-starves-neighbours": {
    description:
      "Without limits a flood, a fork bomb or a miner in one pod slows, evicts or stops the others on the node.",
    exploit: "The caller sends costly input, or the intruder starts processes and fills temporary storage.",
    references: {
      attack: ["T1499", "T1496.001"],
      "threat-matrix-kubernetes": ["MS-TA9039", "MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "pod-forges-addresses-and-dns": {
    description:
      "Raw sockets are in the default set and allowed at the baseline level: a taken pod answers for cluster DNS or a neighbour on its node.",
    exploit:
      "Send forged ARP replies for the bridge or DNS address and answer the victims' look-ups with the address of the pod.",
    references: {
      attack: ["T1557.002"],
      "threat-matrix-kubernetes": ["MS-TA9036"],
      cwe: ["CWE-290"],
      capec: ["CAPEC-141", "CAPEC-142"],
      "owasp-kubernetes-2022": ["K01", "K07"],
      "owasp-kubernetes-2025": ["K01", "K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
