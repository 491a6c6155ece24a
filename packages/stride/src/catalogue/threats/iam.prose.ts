import type { ThreatProse } from "../entry.ts";

export const IAM_PROSE: Readonly<Record<string, ThreatProse>> = {
  "role-raises-itself": {
    description:
      "A role that may attach policies, pass roles to machines or assume stronger ones is an administrator with a detour.",
    exploit:
      "The attacker starts a machine or function with a stronger role, or attaches one more policy to the stolen role.",
    references: {
      attack: ["T1098.003", "T1548.005"],
      cwe: ["CWE-269"],
      capec: ["CAPEC-233"],
      "owasp-kubernetes-2025": ["K08"],
    },
  },
  "cloud-actions-not-recorded": {
    description:
      "Sign-ins, role changes and key use cannot be shown afterwards, or only from a record the same administrator may delete.",
    exploit: "An administrator, or whoever stole the role, acts and shortens the provider's record.",
    references: { cwe: ["CWE-778"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
};
