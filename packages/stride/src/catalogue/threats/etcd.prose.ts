import type { ThreatProse } from "../entry.ts";

export const ETCD_PROSE: Readonly<Record<string, ThreatProse>> = {
  "cluster-secrets-readable-at-rest": {
    description:
      "A stolen disk, snapshot or file copy of the store is a list of every password and key of the cluster.",
    exploit: "Copy the data directory or a volume snapshot and read the Secret objects, which are only encoded.",
    references: {
      attack: ["T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9025"],
      cwe: ["CWE-312"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "etcd-open-beyond-api-servers": {
    description:
      "One direct read gives every secret and token of the cluster, past roles and past the API's audit log.",
    exploit: "Open the store's port from a pod or host with a copied client certificate, or none, and list all keys.",
    references: {
      attack: ["T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9025"],
      cwe: ["CWE-923", "CWE-420"],
      capec: ["CAPEC-1"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "etcd-takes-writes-without-certificate": {
    description:
      "Objects written straight into the store skip authorisation, admission and audit: an administrator or a privileged pod appears from nowhere.",
    exploit: "Reach the port, or use any certificate the store accepts, and write a role binding or a pod record.",
    references: {
      attack: ["T1565.001"],
      cwe: ["CWE-306"],
      capec: ["CAPEC-115"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
