import type { ThreatProse } from "../entry.ts";

export const CONTAINER_PROSE: Readonly<Record<string, ThreatProse>> = {
  "container-runs-as-root": {
    description:
      "Root inside is root for the kernel: file tricks, mounted sockets and runtime flaws work with the host's identity.",
    exploit: "The intruder uses a runtime flaw or a shared folder with user id 0.",
    references: {
      attack: ["T1611"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-69"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "set-uid-raises-process": {
    description:
      "Below level restricted, set-uid programs and file capabilities in the image still raise a process that started without rights.",
    exploit: "The intruder runs a flawed set-uid program that the base image brought along.",
    references: {
      attack: ["T1548.001", "T1068"],
      cwe: ["CWE-250"],
      capec: ["CAPEC-233"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "secret-in-environment": {
    description:
      "Environments are shown by debugging pages, crash reports and child processes, and anybody who may exec or trace the process sees them.",
    exploit: "An error page, a log line or /proc of the process shows the value.",
    references: {
      attack: ["T1552.001", "T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9027"],
      cwe: ["CWE-526", "CWE-532"],
      capec: ["CAPEC-150"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "secret-in-image": {
    description:
      "A password or key baked into a layer is in every copy, every cache and every registry, also after a later layer deletes it.",
    exploit: "The attacker unpacks the layers of a pulled or leaked image.",
    references: {
      attack: ["T1552.001"],
      "threat-matrix-kubernetes": ["MS-TA9027"],
      cwe: ["CWE-798"],
      capec: ["CAPEC-37"],
      "owasp-kubernetes-2022": ["K08"],
      "owasp-kubernetes-2025": ["K03"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "tools-in-image": {
    description:
      "What the program does not need, the intruder does: looking around, downloading and compiling with tools that raise no suspicion.",
    exploit: "A command injection calls the shell, which fetches the next stage.",
    references: {
      attack: ["T1059.004", "T1105"],
      "threat-matrix-kubernetes": ["MS-TA9007"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "remote-login-in-container": {
    description:
      "It has its own users, keys and flaws, and neither the cluster's roles nor its audit log know who comes in.",
    exploit: "The intruder guesses or reuses a key and logs in past the API server.",
    references: {
      attack: ["T1021.004", "T1133", "T1110"],
      "threat-matrix-kubernetes": ["MS-TA9010"],
      cwe: ["CWE-284"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
    },
  },
  "job-takes-its-record-along": {
    description:
      "A job, or a pod that nothing keeps running, is removed with all it wrote about itself. Afterwards nobody can show what it did, for whom and with which data.",
    exploit: "Work is done in a short-lived container that is deleted before anybody asks.",
    references: {
      attack: ["T1070"],
      "threat-matrix-kubernetes": ["MS-TA9021"],
      cwe: ["CWE-778"],
      capec: ["CAPEC-268"],
      "owasp-kubernetes-2022": ["K05"],
      "owasp-kubernetes-2025": ["K10"],
      "nsa-cisa-kubernetes": ["Audit logging and threat detection"],
    },
  },
  "foreign-container-starves-neighbours": {
    description:
      "Containers of a pod share its machine. One made by others that leaks memory, forks or mines stops the program beside it, and with it the pod.",
    exploit: "A new version of the foreign image starts to use all it can get, by a flaw or on purpose.",
    references: {
      attack: ["T1496.001", "T1499"],
      "threat-matrix-kubernetes": ["MS-TA9039"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-130"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
};
