import type { ThreatProse } from "../entry.ts";

export const SERVICE_ACCOUNT_REACH_PROSE: Readonly<Record<string, ThreatProse>> = {
  "account-reaches-beyond-namespace": {
    description:
      "The namespace stops being a boundary: breaking one workload of one team is enough to act in the others'.",
    exploit: "The intruder uses the mounted token with its cluster-wide binding in another namespace.",
    references: {
      attack: ["T1078", "T1613"],
      "threat-matrix-kubernetes": ["MS-TA9016", "MS-TA9019"],
      cwe: ["CWE-250", "CWE-863"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "account-with-broad-cloud-rights": {
    description:
      "Breaking the pod gives access to storage, keys or networks far from its task, outside the cluster and its logs.",
    exploit: "The intruder swaps the projected token for cloud credentials and lists what they open.",
    references: {
      attack: ["T1078.004"],
      "threat-matrix-kubernetes": ["MS-TA9020", "MS-TA9028"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K08", "K02"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "long-lived-account-token": {
    description:
      "A token that neither expires nor is bound to a pod lets the thief be the workload from anywhere, even after the pod is gone.",
    exploit: "The token is copied from a secret, a kubeconfig, a CI variable or a backup and used against the API.",
    references: {
      attack: ["T1528", "T1550.001", "T1078"],
      "threat-matrix-kubernetes": ["MS-TA9016", "MS-TA9003"],
      cwe: ["CWE-613"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "shared-account-hides-workload": {
    description:
      "The audit log names the account only, so an action cannot be tied to the workload that did it, and rights add up for all.",
    exploit: "An intruder in one workload acts in a way the others could have, too.",
    references: {
      cwe: ["CWE-778"],
      "owasp-kubernetes-2022": ["K03", "K05"],
      "owasp-kubernetes-2025": ["K02", "K10"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
};
