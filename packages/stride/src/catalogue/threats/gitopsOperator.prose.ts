import type { ThreatProse } from "../entry.ts";

export const GITOPS_OPERATOR_PROSE: Readonly<Record<string, ThreatProse>> = {
  "automatic-sync-of-bad-change": {
    description: "Whoever can write to the watched branch writes to the cluster.",
    exploit: "The attacker commits a workload or a weaker rule; the operator applies it by itself.",
    references: {
      attack: ["T1072", "T1610"],
      "threat-matrix-kubernetes": ["MS-TA9008"],
      cwe: ["CWE-345"],
      capec: ["CAPEC-186"],
      "owasp-kubernetes-2022": ["K02", "K04"],
      "owasp-kubernetes-2025": ["K04"],
    },
  },
  "deploy-project-too-open": {
    description: "A person who may define an application uses the operator's rights instead of that person's own.",
    exploit: "The attacker points an application at a repository of the attacker's own and at a system namespace.",
    references: {
      attack: ["T1078", "T1610"],
      "threat-matrix-kubernetes": ["MS-TA9008"],
      cwe: ["CWE-441", "CWE-269"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "operator-holds-keys-of-many-clusters": {
    description: "Breaking one cluster or console breaks all the others.",
    exploit: "The attacker reads the operator's cluster credentials from its namespace.",
    references: {
      attack: ["T1552.007", "T1078"],
      cwe: ["CWE-250", "CWE-522"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "emptied-repository-empties-cluster": {
    description: "The operator takes missing files for intent and removes what they described.",
    exploit: "One commit, rename or force push removes the manifests; pruning follows by itself.",
    references: {
      attack: ["T1485"],
      "threat-matrix-kubernetes": ["MS-TA9038"],
      cwe: ["CWE-284"],
      "owasp-kubernetes-2022": ["K04"],
    },
  },
  "operator-keys-read-in-its-namespace": {
    description: "To fetch what should run, the operator keeps keys to private repositories, as Secrets beside itself.",
    exploit:
      "An account with read rights in the namespace, or a break-in there, lists the Secrets and copies the sources.",
    references: {
      attack: ["T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9025"],
      cwe: ["CWE-522"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
    },
  },
};
