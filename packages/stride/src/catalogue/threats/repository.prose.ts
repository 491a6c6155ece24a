import type { ThreatProse } from "../entry.ts";

export const REPOSITORY_PROSE: Readonly<Record<string, ThreatProse>> = {
  "unreviewed-change-reaches-release": {
    description:
      "A single account, stolen or dishonest, alters code or deployment configuration that the pipeline then trusts.",
    exploit:
      "The attacker pushes to the release branch, or approves and merges an own request, with administrator exception if needed.",
    references: {
      attack: ["T1195.002"],
      cwe: ["CWE-284"],
      capec: ["CAPEC-444", "CAPEC-443"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
    },
  },
  "commit-author-forged": {
    description: "Author and date of a commit are free text, so a change can be pinned on a colleague or denied.",
    exploit:
      "The attacker sets name and mail of a colleague before committing and pushes with any account that may write.",
    references: {
      cwe: ["CWE-345"],
      capec: ["CAPEC-692"],
      "owasp-kubernetes-2022": ["K02", "K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "source-readable-beyond-team": {
    description: "Readers learn the architecture, the weak spots and whatever was ever committed.",
    exploit:
      "Any account with read access, a leaked pull secret, or anyone at all where it is public, copies it with its whole history and layers.",
    references: {
      attack: ["T1213.003"],
      "threat-matrix-kubernetes": ["MS-TA9037"],
      cwe: ["CWE-668"],
      capec: ["CAPEC-116"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
    },
  },
  "keys-kept-in-clear": {
    description:
      "Whoever can read or pull gets working credentials; deleting the file later does not remove it from history or layers.",
    exploit:
      "A search over history, manifests or image layers finds keys; public copies are found by robots within minutes.",
    references: {
      attack: ["T1552.001"],
      "threat-matrix-kubernetes": ["MS-TA9027"],
      cwe: ["CWE-540", "CWE-312"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "push-origin-unknown": {
    description:
      "When something bad is found, its origin can be disputed, and what else came from the same hand is not found.",
    exploit: "It is pushed by hand or with a common account, and later denied.",
    references: { cwe: ["CWE-778"], "owasp-kubernetes-2022": ["K02", "K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "single-store-stops-all-starts": {
    description: "Restarts, scaling, key renewal and fixes fail exactly when they are needed.",
    exploit: "The attacker floods, seals or deletes the only instance with a stolen account.",
    references: {
      attack: ["T1485", "T1499"],
      "threat-matrix-kubernetes": ["MS-TA9038"],
      cwe: ["CWE-400"],
      capec: ["CAPEC-125"],
    },
  },
  "package-replaced-in-registry": {
    description:
      "Every build that asks for the package by name or by an open version gets the attacker's code, with the rights of the build.",
    exploit: "A stolen publishing account uploads a new version, or somebody takes a name that nobody has reserved.",
    references: { attack: ["T1195.001"], cwe: ["CWE-494", "CWE-829"], capec: ["CAPEC-538"] },
  },
};
