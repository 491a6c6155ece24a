import type { ThreatProse } from "../entry.ts";

export const SECRET_STORE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "shared-login-hides-reader": {
    description: "The record of access names an account of many, so a leak cannot be traced to a reader.",
    exploit: "An insider or intruder uses the common account and denies it.",
    references: { cwe: ["CWE-778", "CWE-286"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "secrets-readable-by-all-clients": {
    description: "The safest place becomes the shortest way: one breached client yields all keys.",
    exploit: "The attacker uses one workload's login and lists all paths.",
    references: {
      attack: ["T1555.006"],
      cwe: ["CWE-269", "CWE-522"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "secret-planted": {
    description: "Programs start to trust a foreign key, address or certificate.",
    exploit: "A writer replaces a signing key or connection string and waits for the next start.",
    references: {
      attack: ["T1565.001"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
    },
  },
};
