import type { ThreatProse } from "../entry.ts";

export const CONTROL_PLANE_HOST_PROSE: Readonly<Record<string, ThreatProse>> = {
  "workloads-on-control-plane-hosts": {
    description:
      "A pod that breaks out there stands beside the cluster's keys, its state store and every component credential.",
    exploit:
      "Tolerate the control-plane taint or name the node in the pod, escape the container and read the cluster's keys.",
    references: {
      attack: ["T1610", "T1611"],
      cwe: ["CWE-653"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "control-plane-files-changed-on-host": {
    description:
      "Changing a static manifest or a trusted key there changes how the API server itself decides. Whoever copies the signing key is any account, for years. The API shows no trace of either.",
    exploit:
      "Log in or use a host path, weaken a component's manifest and let the agent restart it, or copy the key and sign a token for an administrator.",
    references: {
      attack: ["T1543.005", "T1554", "T1552.004", "T1606"],
      "threat-matrix-kubernetes": ["MS-TA9017"],
      cwe: ["CWE-732", "CWE-522"],
      capec: ["CAPEC-165", "CAPEC-196"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "state-backup-leaks-the-cluster": {
    description:
      "The copy lies outside the cluster, under other people's rights, and holds all that the API would have guarded.",
    exploit: "Read the backup bucket or share with a storage right, or restore the copy elsewhere and browse it.",
    references: {
      attack: ["T1530", "T1552.007"],
      cwe: ["CWE-530", "CWE-312"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "provider-can-read-cluster-state": {
    description:
      "A rogue or compelled employee of the provider can read what the managed control plane stores for you.",
    exploit: "Use provider-side access to the store, its backups or the keys that protect them.",
    references: { attack: ["T1199"], "nsa-cisa-kubernetes": ["Network separation and hardening"] },
  },
  "cluster-state-cannot-be-restored": {
    description:
      "After a wipe, an encryption or a bad upgrade the cluster's objects, roles and secrets are gone for good.",
    exploit: "Delete namespaces or the store's data with administrator or host rights; no copy is out of reach.",
    references: {
      attack: ["T1485", "T1490"],
      "threat-matrix-kubernetes": ["MS-TA9038"],
      cwe: ["CWE-693"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
};
