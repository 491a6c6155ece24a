import type { ThreatProse } from "../entry.ts";

export const ACCOUNT_PROSE: Readonly<Record<string, ThreatProse>> = {
  "second-factor-phished": {
    description:
      "Passwords, codes and push prompts are handed to a fake sign-in page or confirmed out of habit; the attacker gets a valid session, with far-reaching rights.",
    exploit:
      "A copy of the sign-in page relays password and code in real time, or prompts are sent until one is accepted.",
    references: {
      attack: ["T1566", "T1557", "T1621"],
      cwe: ["CWE-1390"],
      capec: ["CAPEC-98"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "credential-file-on-workstation": {
    description: "A kubeconfig, key or token that lies in a file works wherever it is carried, without any login.",
    exploit: "Malware, a backup, a support bundle or a careless commit takes the file along.",
    references: {
      attack: ["T1552.001", "T1078"],
      "threat-matrix-kubernetes": ["MS-TA9003"],
      cwe: ["CWE-522"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "shared-account-hides-person": {
    description: "Logs name nobody, leaving is not noticed, and the one password is known to all and changed by none.",
    exploit: "Somebody uses the common account, and the record fits everyone who knows it.",
    references: {
      attack: ["T1078"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "provider-staff-read-data": {
    description:
      "Disks, memory and keys are under the provider's hands; the most sensitive data can be read by staff or on lawful demand.",
    exploit: "A person with operator or physical access at the provider reads a disk, a snapshot or a running machine.",
    references: { attack: ["T1199"] },
  },
};
