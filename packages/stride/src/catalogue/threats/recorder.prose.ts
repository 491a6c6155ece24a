import type { ThreatProse } from "../entry.ts";

export const RECORDER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "false-log-entries": {
    description: "Invented entries hide the real ones, blame others or set off false alarms.",
    exploit: "The attacker sends records to the open collector or puts line breaks in fields that are logged.",
    references: {
      cwe: ["CWE-117", "CWE-306"],
      capec: ["CAPEC-93"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "logs-show-sensitive-data": {
    description: "Personal data, tokens and queries in logs are open to everyone with a log account.",
    exploit: "A reader searches the log for tokens, mail addresses or card numbers.",
    references: { cwe: ["CWE-532"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "log-intake-saturated": {
    description: "Records are dropped or arrive too late while the attack runs.",
    exploit: "The attacker causes masses of entries, or fills the disk of the only collector.",
    references: {
      attack: ["T1499"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-571"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
    },
  },
  "recorder-falls-with-watched": {
    description: "Bringing the cluster down also blinds those who should notice.",
    exploit: "The attacker starves or deletes the monitoring workloads first, then acts unseen.",
    references: {
      attack: ["T1562", "T1489"],
      cwe: ["CWE-653"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
  "detection-rules-weakened": {
    description: "The attack runs in full view, but no alarm is defined for it any more.",
    exploit: "Someone with an operator account mutes a rule, source or recipient.",
    references: {
      attack: ["T1562"],
      cwe: ["CWE-269"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Log auditing"],
    },
  },
  "readers-of-records-unrecorded": {
    description:
      "Where many can look, a leak of what was logged cannot be traced, and what proves others' acts proves nothing about its keepers.",
    exploit: "Somebody searches the records for personal data or removes a line, and later says that it was another.",
    references: { cwe: ["CWE-778"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
};
