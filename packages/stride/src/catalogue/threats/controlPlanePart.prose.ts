import type { ThreatProse } from "../entry.ts";

export const CONTROL_PLANE_PART_PROSE: Readonly<Record<string, ThreatProse>> = {
  "control-plane-open-to-workloads": {
    description:
      "Every flaw or missing login in a component becomes usable from any pod or host, past the API's rights and audit.",
    exploit: "Scan the control-plane addresses from a pod and talk to the components' ports directly.",
    references: {
      attack: ["T1046", "T1613"],
      "threat-matrix-kubernetes": ["MS-TA9031"],
      cwe: ["CWE-923"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "single-control-plane-member": {
    description:
      "Stopping that one process or machine stops every change and all healing; running pods go on, but nothing replaces them.",
    exploit: "Crash, flood or fill the one member from a neighbour, or wait for its machine to be replaced.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-400"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
  "node-draws-sensitive-pods-to-itself": {
    description:
      "Separation by node labels fails when a node may write its own: the scheduler then sends other tenants' or stages' pods to the intruder.",
    exploit:
      "With the node's credential, add the label or drop the taint that marks the trusted pool and wait for pods to arrive.",
    references: {
      cwe: ["CWE-345"],
      capec: ["CAPEC-176"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "tenant-chooses-its-own-node": {
    description:
      "Naming a node, tolerating its taint or naming another scheduler puts a pod beside the neighbours it was to be kept from.",
    exploit: "Set the node name or a catch-all toleration in the pod and land on a trusted or control-plane node.",
    references: {
      attack: ["T1610"],
      cwe: ["CWE-863"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "tenant-pushes-others-off-the-nodes": {
    description:
      "High priority, wide anti-affinity or endless retries let one tenant claim whole nodes and evict what others run.",
    exploit: "Create pods with the highest priority class and an anti-affinity that matches every node.",
    references: {
      attack: ["T1499", "T1496.001"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "cloud-controller-may-do-too-much": {
    description:
      "Control of this one component, or of objects it obeys, becomes control of networks, disks and machines of the account.",
    exploit:
      "Take the component's identity, or have it act through a service or node object, and call the cloud API with its role.",
    references: {
      attack: ["T1078.004"],
      "threat-matrix-kubernetes": ["MS-TA9020"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-69"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K08"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "cloud-key-stored-in-the-cluster": {
    description:
      "The file or secret works from anywhere and does not expire: whoever reads it once owns its cloud rights.",
    exploit: "Read the secret with a broad right, or the file on its host, and use the key from outside.",
    references: {
      attack: ["T1552.001", "T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9026", "MS-TA9027"],
      cwe: ["CWE-522"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K08"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
