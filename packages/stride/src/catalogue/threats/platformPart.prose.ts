import type { ThreatProse } from "../entry.ts";

export const PLATFORM_PART_PROSE: Readonly<Record<string, ThreatProse>> = {
  "part-of-platform-impersonated": {
    description:
      "The parts of a platform obey each other; one that is known by nothing, or by a secret that many hold, can be played by a program of the attacker.",
    exploit:
      "With the shared credential or from the right address the attacker makes the calls that the part would make.",
    references: { attack: ["T1078"], cwe: ["CWE-287"], capec: ["CAPEC-151"] },
  },
  "impostor-answers-for-part-of-platform": {
    description:
      "Callers believe whatever answers at the well-known address or socket; an impostor there sees their requests and decides what they get.",
    exploit:
      "A pod on the host network or with forged addresses takes the place of the true service and answers first.",
    references: {
      attack: ["T1557"],
      "threat-matrix-kubernetes": ["MS-TA9036"],
      cwe: ["CWE-300"],
      capec: ["CAPEC-94"],
    },
  },
  "part-of-platform-changed-by-hand": {
    description:
      "What is changed on the running part is in no repository: nobody reviewed it, nobody sees it, and it stays after the way in was closed.",
    exploit: "Somebody with access to the host or the part itself replaces a setting, a plug-in or the program.",
    references: {
      attack: ["T1543", "T1554"],
      cwe: ["CWE-284"],
      "owasp-kubernetes-2022": ["K09"],
      "owasp-kubernetes-2025": ["K06"],
    },
  },
  "part-of-platform-leaves-no-record": {
    description:
      "Calls below the cluster's API do not appear in its audit log; without records of the part itself nobody can say who gave the order.",
    exploit: "The attacker works through the part instead of the API and leaves the audit log clean.",
    references: { cwe: ["CWE-778"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "part-of-platform-tells-programs": {
    description:
      "It knows every workload on the machine or in the cluster, with settings and addresses; asked by any program, it spares an intruder the search.",
    exploit:
      "From a breached container the attacker lists what runs, with environment and mounts, through the open interface.",
    references: {
      attack: ["T1613", "T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9031"],
      cwe: ["CWE-200"],
    },
  },
  "program-wears-out-part-of-platform": {
    description:
      "Requests of one program take the turns of all others: pods no longer start, packets wait, machines get no credentials.",
    exploit: "A loop in a breached or faulty program calls the part without pause or fills what it keeps.",
    references: {
      attack: ["T1499"],
      "threat-matrix-kubernetes": ["MS-TA9040"],
      cwe: ["CWE-770"],
      capec: ["CAPEC-125"],
    },
  },
  "program-commands-part-of-platform": {
    description:
      "These parts work with the rights of the machine; who may give them orders needs no flaw to leave the container.",
    exploit:
      "From the container the attacker asks the part to start, change or hand out what only the machine may have.",
    references: {
      attack: ["T1611", "T1610"],
      "threat-matrix-kubernetes": ["MS-TA9020"],
      cwe: ["CWE-269"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
    },
  },
  "watcher-reads-secrets-through-api": {
    description:
      "Tools that watch a cluster are often given the right to read everything; secrets kept as objects are part of everything, and each such tool is one more way to them.",
    exploit: "The attacker breaks into the tool, or uses its page, and lists secrets with its account.",
    references: {
      attack: ["T1552.007"],
      "threat-matrix-kubernetes": ["MS-TA9025"],
      cwe: ["CWE-269"],
      "owasp-kubernetes-2022": ["K03", "K08"],
      "owasp-kubernetes-2025": ["K02", "K03"],
    },
  },
};
