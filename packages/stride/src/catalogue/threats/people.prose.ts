import type { ThreatProse } from "../entry.ts";

export const PEOPLE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "sign-in-by-password-alone": {
    description:
      "Guessed, sprayed, leaked or phished passwords let an outsider act as this person, at the VPN, the cloud console or the cluster; for an administrator that is everything. Where nothing is asked for, even that effort is spared.",
    exploit: "Leaked lists and common passwords are tried at the sign-in page, or the password is asked for in a mail.",
    references: {
      attack: ["T1078", "T1110"],
      cwe: ["CWE-308", "CWE-1390"],
      capec: ["CAPEC-560"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "caller-can-deny": {
    description:
      "The receiver knows an address or a common secret, so an order, a change or an attack cannot be laid at anybody's door.",
    exploit: "The person, or somebody who borrowed the secret, acts and later disputes it.",
    references: {
      cwe: ["CWE-778", "CWE-306"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
};
