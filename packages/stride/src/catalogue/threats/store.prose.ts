import type { ThreatProse } from "../entry.ts";

export const STORE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "store-reachable-beyond-clients": {
    description: "Every neighbour may try stolen passwords and flaws against the data.",
    exploit: "A breached workload or host in the same network connects straight to the store.",
    references: {
      attack: ["T1213.006"],
      "threat-matrix-kubernetes": ["MS-TA9034"],
      cwe: ["CWE-923", "CWE-668"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
    },
  },
  "store-account-shared": {
    description: "A flaw in the least careful program changes the data of all.",
    exploit: "Stolen once from any client, the account writes to every table.",
    references: {
      attack: ["T1565.001"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
    },
  },
  "evidence-store-without-trail": {
    description: "Entries that should prove a deal or an action can be disputed.",
    exploit: "A record is changed or read with normal rights and no trail is kept outside the store.",
    references: {
      cwe: ["CWE-778"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "data-readable-on-copied-disk": {
    description: "The copy walks past every login of the running store.",
    exploit: "A snapshot is shared with another account, or a backup or disk is taken.",
    references: {
      attack: ["T1530", "T1537"],
      cwe: ["CWE-311"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
    },
  },
  "only-copy-destroyed": {
    description: "One stolen account or one mistake ends the service and loses the data for good.",
    exploit: "The attacker deletes or encrypts the data and then every backup the same account can reach.",
    references: {
      attack: ["T1485", "T1486", "T1490"],
      "threat-matrix-kubernetes": ["MS-TA9038"],
      cwe: ["CWE-693"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "evidence-erased-by-those-it-watches": {
    description: "The first thing an intruder or dishonest administrator does is remove the traces.",
    exploit: "Administrator rights of the watched system also delete or edit its log.",
    references: {
      attack: ["T1070", "T1562.008"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-268"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
};
