import type { ControlProse } from "../entry.ts";

export const PROGRAMME_PROSE: Readonly<Record<string, ControlProse>> = {
  "OP-11": {
    description: "An independent view finds what model and team missed.",
    howTo: "Test yearly and after major changes, findings linked to threats in the model.",
    testIdea: "Plant a known weakness; the testers must report it.",
    exempt: "A moment's view, no line of defence.",
    references: { attack: ["M1047", "M1016"], "nsa-cisa-kubernetes": ["Upgrading and application security practices"] },
  },
  "PE-15": {
    description:
      "What is not reachable cannot be attacked; the rule is measured as a difference between the declared list and an outside scan.",
    howTo: "Keep a list of public names and ports in code and compare it daily with a scan from outside.",
    testIdea: "Port scan from outside equals the declared list.",
    exempt: "A summary: VN-02, VN-05, VN-10 and VN-13 close single doors.",
    references: {
      attack: ["M1042", "M1035"],
      "threat-matrix-kubernetes": ["MS-M9008"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
