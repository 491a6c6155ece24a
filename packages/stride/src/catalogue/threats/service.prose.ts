import type { ThreatProse } from "../entry.ts";

export const SERVICE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-port-bypasses-entry": {
    description:
      "The port opens on every node of the cluster, so whoever reaches a node's address reaches the workload without the entry's filters and logs.",
    exploit: "The attacker scans the node port range on node addresses.",
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
  "service-wider-than-its-audience": {
    description:
      "In most clouds a load balancer for a service is public unless somebody says otherwise, and one entry leads to all that hangs on it: what nobody hardened for strangers is open to them.",
    exploit: "Internet scanners find the address within hours and use what it offers.",
    references: {
      attack: ["T1133", "T1190"],
      "threat-matrix-kubernetes": ["MS-TA9005"],
      cwe: ["CWE-668"],
      capec: ["CAPEC-300"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "console-reachable-from-outside": {
    description:
      "Dashboards, workflow and monitoring consoles act with their own strong account; reaching one is close to holding its rights.",
    exploit: "The console is opened without login, with a default password or through a flaw of its own.",
    references: {
      attack: ["T1133"],
      "threat-matrix-kubernetes": ["MS-TA9005", "MS-TA9032"],
      cwe: ["CWE-306"],
      capec: ["CAPEC-115"],
      "owasp-kubernetes-2022": ["K09", "K06"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "gateway-sign-in-bypassed": {
    description:
      "The workload believes the user header the gateway adds; any pod that calls it directly can write the header itself.",
    exploit: "From a breached pod the attacker calls the service with a header naming an administrator.",
    references: {
      "threat-matrix-kubernetes": ["MS-TA9034"],
      cwe: ["CWE-290"],
      capec: ["CAPEC-151"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "labels-attract-traffic": {
    description:
      "A selector proves nothing: a neighbour's pod with the same labels, or an edited selector, receives the service's requests with their tokens and data.",
    exploit: "A team, or its stolen account, labels its own pod like the service's pods.",
    references: {
      attack: ["T1557"],
      cwe: ["CWE-290"],
      capec: ["CAPEC-154"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "request-without-caller": {
    description:
      "The workload sees the gateway or, after address translation, a node; who asked for the disputed action cannot be shown.",
    exploit: "A caller denies the request, or an attacker acts under the shared name of the gateway.",
    references: {
      cwe: ["CWE-778"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
};
