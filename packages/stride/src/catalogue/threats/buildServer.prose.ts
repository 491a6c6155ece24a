import type { ThreatProse } from "../entry.ts";

export const BUILD_SERVER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "forged-event-starts-work": {
    description: "Anyone who can reach the receiver sets off pipeline actions in the name of the sender.",
    exploit: "The attacker posts a made-up event that names a branch or an image of the attacker's choice.",
    references: {
      cwe: ["CWE-345", "CWE-306"],
      capec: ["CAPEC-151"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
    },
  },
  "outside-contribution-runs-in-build": {
    description: "A change nobody has accepted yet already executes beside the pipeline's keys and inside its network.",
    exploit: "A pull request alters a test, script or build file; the build starts by itself and hands over tokens.",
    references: {
      attack: ["T1677"],
      cwe: ["CWE-829", "CWE-94"],
      capec: ["CAPEC-511"],
      "owasp-kubernetes-2022": ["K02"],
    },
  },
  "build-definition-changed": {
    description:
      "Tests, scans and signing are skipped or extended by code, and the result still looks like a regular release.",
    exploit:
      "The job or pipeline file is edited on a branch or in the build server and the next release carries the extra step.",
    references: {
      attack: ["T1677", "T1195.002"],
      cwe: ["CWE-506"],
      capec: ["CAPEC-511", "CAPEC-678"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K04"],
    },
  },
  "build-keys-in-job-settings": {
    description:
      "Job variables, files and logs hold keys to registry, cloud and cluster that keep working after the theft.",
    exploit: "A changed build step prints or posts its environment, or the build server's disk or backup is read.",
    references: {
      attack: ["T1552.001"],
      "threat-matrix-kubernetes": ["MS-TA9027"],
      cwe: ["CWE-522", "CWE-532"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "release-origin-unknown": {
    description: "After an incident it cannot be proven what is running, who built it and whether steps were skipped.",
    exploit: "A release is built by hand or with an edited job and later denied.",
    references: { cwe: ["CWE-778", "CWE-353"], "owasp-kubernetes-2022": ["K02"], "owasp-kubernetes-2025": ["K10"] },
  },
  "build-capacity-abused": {
    description: "Build capacity and money are burnt and urgent fixes wait in the queue.",
    exploit: "Many contributed changes start endless jobs, or jobs that mine coins.",
    references: {
      attack: ["T1496", "T1499"],
      "threat-matrix-kubernetes": ["MS-TA9039"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
    },
  },
  "pipeline-console-reachable": {
    description:
      "A login flaw, plug-in flaw or script console hands over what the tool steers, sees and keeps keys for.",
    exploit:
      "The attacker finds the console by scanning and uses a known flaw, a default password or an open script prompt.",
    references: {
      attack: ["T1190", "T1133"],
      "threat-matrix-kubernetes": ["MS-TA9005"],
      cwe: ["CWE-306", "CWE-94"],
      "owasp-kubernetes-2022": ["K09", "K02"],
      "owasp-kubernetes-2025": ["K06"],
    },
  },
};
