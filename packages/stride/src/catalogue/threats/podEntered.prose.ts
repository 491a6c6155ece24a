import type { ThreatProse } from "../entry.ts";

export const POD_ENTERED_PROSE: Readonly<Record<string, ThreatProse>> = {
  "program-files-can-be-replaced": {
    description:
      "With a writable root file system tools are loaded and code is changed in place, and stay until the pod is replaced, which can be months.",
    exploit: "After entry a download tool or a web shell is written next to the application.",
    references: {
      attack: ["T1105"],
      cwe: ["CWE-732"],
      capec: ["CAPEC-165"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "api-token-without-need": {
    description:
      "Unless somebody switched it off, each pod carries a token for the cluster's API, also those that never call it. Whoever enters the program leaves with a valid sign-in and whatever rights hang on it.",
    exploit: "The intruder reads the mounted token, asks the API what it may do, and works on from there.",
    references: {
      attack: ["T1528", "T1552.001", "T1613", "T1069"],
      "threat-matrix-kubernetes": ["MS-TA9016", "MS-TA9029"],
      cwe: ["CWE-522", "CWE-1188"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K03", "K06"],
      "owasp-kubernetes-2025": ["K02", "K09"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "cloud-key-stored-in-workload": {
    description:
      "A stored key, or the role of the machine that all pods on it share, is not tied to this pod: a copy works from outside the cluster, and nobody can tell whose call it was.",
    exploit:
      "The intruder reads the key from a file, a secret or the environment, or asks the metadata service for the machine's token, and calls the cloud from elsewhere.",
    references: {
      attack: ["T1552.001", "T1078.004"],
      "threat-matrix-kubernetes": ["MS-TA9026", "MS-TA9027"],
      cwe: ["CWE-522", "CWE-798"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03", "K08"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "scaling-without-ceiling": {
    description: "The attacker decides how many copies run: the bill grows and other workloads no longer find a place.",
    exploit: "Requests, or messages that end in a queue, are sent until autoscaling has taken all it can.",
    references: {
      attack: ["T1499", "T1496"],
      "threat-matrix-kubernetes": ["MS-TA9039", "MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
    },
  },
  "breached-pod-commands-cluster": {
    description:
      "What the pod's account may change is the intruder's to change. With the right to create workloads the intruder survives restart and patch; an agent that stands on every node with strong rights makes the weakest node the whole cluster.",
    exploit:
      "Code execution, a forged server-side request or a breached node uses the mounted token: it creates an innocently named cron job or a copy of a system daemon set, and changes roles, nodes or pods.",
    references: {
      attack: ["T1190", "T1078", "T1528", "T1098.006", "T1053.007", "T1543.005", "T1610"],
      "threat-matrix-kubernetes": ["MS-TA9016", "MS-TA9004", "MS-TA9014", "MS-TA9008"],
      cwe: ["CWE-250", "CWE-269"],
      capec: ["CAPEC-69"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
};
