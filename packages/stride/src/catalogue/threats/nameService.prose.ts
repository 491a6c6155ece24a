import type { ThreatProse } from "../entry.ts";

export const NAME_SERVICE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "forged-name-answer": {
    description:
      "An answer that nobody signed or encrypted is believed by whoever sends it first; every program that trusts the name then talks to the impostor.",
    exploit:
      "The attacker answers the resolver's question faster than the true server, or changes the answer on its way.",
    references: { attack: ["T1557"], cwe: ["CWE-350", "CWE-345"], capec: ["CAPEC-142"] },
  },
  "lookups-leave-no-record": {
    description:
      "Malware asks for names before it does anything else; without a record of lookups nobody can say which machine it was or since when.",
    exploit: "The intruder looks up addresses and carries data out in questions, and no trace of either is kept.",
    references: { cwe: ["CWE-778"], "owasp-kubernetes-2022": ["K05"], "owasp-kubernetes-2025": ["K10"] },
  },
  "names-changed-by-robots": {
    description:
      "Programs that publish names for new services often may change all names of the zone, so a breach of one of them is a breach of every service that is called by name.",
    exploit:
      "With the credential of the program the attacker points a name elsewhere, gets a valid certificate for it and takes the traffic.",
    references: {
      attack: ["T1584.001"],
      "threat-matrix-kubernetes": ["MS-TA9035"],
      cwe: ["CWE-269"],
      capec: ["CAPEC-142"],
    },
  },
};
