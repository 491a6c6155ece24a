import type { ThreatProse } from "../entry.ts";

export const NODE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "node-network-reach-is-shared": {
    description:
      "Networks outside the cluster see only the node: what one pod may reach, an exposed neighbour reaches too unless each pod has its own rule.",
    exploit: "From the exposed pod, open the database that the security group allows for the node.",
    references: {
      attack: ["T1046"],
      "threat-matrix-kubernetes": ["MS-TA9034"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "node-login-open-to-wide-networks": {
    description:
      "A found key or password gives the machine, and with it the rights of everything on it, past the cluster's own sign-in.",
    exploit: "Connect to the login port from a pod or any host with a copied key.",
    references: {
      attack: ["T1021.004", "T1078.003"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-555"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "node-work-leaves-no-trace": {
    description:
      "Commands to the node agent or runtime never pass the API's audit, and logs and sensors sit on the node itself: root there deletes or forges them.",
    exploit: "Log in or use a privileged pod, work with the runtime's own tool, stop the sensor and clear the logs.",
    references: {
      attack: ["T1059.013", "T1070", "T1562.001"],
      "threat-matrix-kubernetes": ["MS-TA9021"],
      cwe: ["CWE-778", "CWE-420"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
};
