import type { ThreatProse } from "../entry.ts";

export const NODE_SERVICE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-agent-tells-pod-specifications": {
    description: "Environment values, images, mounts and neighbours of the node are readable without login.",
    exploit: "Ask the read-only port for the pod list from any pod.",
    references: {
      attack: ["T1613"],
      "threat-matrix-kubernetes": ["MS-TA9030"],
      cwe: ["CWE-200", "CWE-306"],
      capec: ["CAPEC-169"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "node-services-flooded-from-pods": {
    description:
      "A stalled agent lets its node be marked lost and its pods moved; a stalled proxy leaves service addresses pointing nowhere.",
    exploit: "Open many connections to the agent's or proxy's ports from a pod until probes and updates time out.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-125"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "service-claims-foreign-address": {
    description:
      "Traffic of the whole cluster to that address is handed to the claimer's pods: a mail server, an update site, the API itself.",
    exploit: "Create a service that lists the victim's address as external IP; every node's packet rules obey.",
    references: {
      attack: ["T1557"],
      "threat-matrix-kubernetes": ["MS-TA9036"],
      cwe: ["CWE-290", "CWE-300"],
      capec: ["CAPEC-94"],
      "owasp-kubernetes-2022": ["K04", "K07"],
      "owasp-kubernetes-2025": ["K04", "K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "address-translation-hides-the-caller": {
    description: "The pod sees a node's address, so a caller's abuse cannot be traced or blocked by source.",
    exploit: "Attack through the published port; logs of the workload name only cluster addresses.",
    references: {
      cwe: ["CWE-223"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
};
