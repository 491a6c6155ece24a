import type { ThreatProse } from "../entry.ts";

export const CLUSTER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "two-role-planes": {
    description:
      "Two places give rights and each knows half: a leaver keeps cluster rights, a cloud role gives administrator rights no cluster role shows, the cluster's creator stays administrator.",
    exploit: "A person removed in one plane uses the credential or binding left in the other.",
    references: {
      attack: ["T1078"],
      cwe: ["CWE-613", "CWE-269"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "drawn-policies-not-enforced": {
    description:
      "Teams count on isolation that does not exist: the API stores every policy object while the network plug-in lets each packet pass.",
    exploit:
      "From any pod, connect to a pod or port that the policies forbid; nothing is dropped and nothing reports it.",
    references: {
      attack: ["T1046"],
      "threat-matrix-kubernetes": ["MS-TA9034"],
      cwe: ["CWE-1220", "CWE-693"],
      "owasp-kubernetes-2022": ["K07"],
      "owasp-kubernetes-2025": ["K05"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
