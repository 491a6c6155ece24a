import type { ThreatProse } from "../entry.ts";

export const IMAGE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "image-replaced-in-registry": {
    description: "The normal release or the next restart pulls the attacker's image.",
    exploit: "A stolen or over-broad push right, a weak registry login or a pull secret that may also push is used.",
    references: {
      attack: ["T1525", "T1195.002"],
      "threat-matrix-kubernetes": ["MS-TA9002"],
      cwe: ["CWE-494"],
      capec: ["CAPEC-669"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "moving-tag-runs-another-image": {
    description: "What was reviewed and scanned is not what the next node pulls; nobody notices the exchange.",
    exploit: "Push a new image under the old tag and wait for a restart or a new node.",
    references: {
      attack: ["T1525", "T1204.003"],
      "threat-matrix-kubernetes": ["MS-TA9002"],
      cwe: ["CWE-494"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "third-party-image-carries-code": {
    description: "Bought or downloaded code spies, mines or stops the workload on a given day.",
    exploit: "The maker or a library of the maker is breached and the bad version is published the normal way.",
    references: {
      attack: ["T1195.002"],
      "threat-matrix-kubernetes": ["MS-TA9002"],
      cwe: ["CWE-506", "CWE-1357"],
      capec: ["CAPEC-446"],
      "owasp-kubernetes-2022": ["K02"],
      "nsa-cisa-kubernetes": ["Threat model"],
    },
  },
};
