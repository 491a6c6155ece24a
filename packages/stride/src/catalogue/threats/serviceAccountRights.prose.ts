import type { ThreatProse } from "../entry.ts";

export const SERVICE_ACCOUNT_RIGHTS_PROSE: Readonly<Record<string, ThreatProse>> = {
  "account-mints-tokens": {
    description:
      "Who may request tokens becomes any account in reach, the strongest included, and a token with a long life remains after the hole is closed.",
    exploit: "The stolen account asks the token sub-resource for a token of a stronger account and takes it outside.",
    references: {
      attack: ["T1528", "T1550.001"],
      "threat-matrix-kubernetes": ["MS-TA9016"],
      cwe: ["CWE-269"],
      capec: ["CAPEC-233"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "account-reads-every-secret": {
    description:
      "The right to get or list secrets covers every secret in its reach, tokens of stronger accounts and pull keys included; listing alone shows the values.",
    exploit: "With the stolen token the intruder lists the secrets and goes on with the best.",
    references: {
      attack: ["T1552.007", "T1528"],
      "threat-matrix-kubernetes": ["MS-TA9025", "MS-TA9037"],
      cwe: ["CWE-522"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K03", "K08"],
      "owasp-kubernetes-2025": ["K02", "K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "account-runs-commands-in-pods": {
    description: "Exec, attach, copy and debug put the holder inside any pod in reach, with its data and identity.",
    exploit: "The stolen account opens a shell in a database pod, or copies its files out.",
    references: {
      attack: ["T1609"],
      "threat-matrix-kubernetes": ["MS-TA9006", "MS-TA9041"],
      cwe: ["CWE-269"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "account-deletes-events": {
    description:
      "Events are the first place people look; who deletes them hides failed starts, evictions and new pods.",
    exploit: "After the work the intruder deletes the events of the namespace.",
    references: {
      attack: ["T1070"],
      "threat-matrix-kubernetes": ["MS-TA9022"],
      cwe: ["CWE-778"],
      capec: ["CAPEC-268"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "account-rewrites-settings": {
    description:
      "Changed config maps, services or DNS settings lead others' traffic and programs astray without touching an image, and survive every restart.",
    exploit: "The stolen token edits a selector, a DNS rewrite or a script kept in a config map.",
    references: {
      attack: ["T1565.001"],
      "threat-matrix-kubernetes": ["MS-TA9035", "MS-TA9016"],
      cwe: ["CWE-284", "CWE-15"],
      capec: ["CAPEC-176"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "account-fills-the-cluster": {
    description:
      "Who may create pods decides how much of the cluster is used. Without a quota the account's thief takes all of it, often to mine coins, and other workloads find no place.",
    exploit: "With the stolen token a job with hundreds of large pods is created.",
    references: {
      attack: ["T1496.001", "T1610"],
      "threat-matrix-kubernetes": ["MS-TA9039", "MS-TA9040", "MS-TA9008"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K03", "K04"],
      "owasp-kubernetes-2025": ["K02", "K04"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
