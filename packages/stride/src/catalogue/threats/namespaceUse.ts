import type { ThreatEntry } from "../entry.ts";

/** What whoever may change a namespace can make of it. */
export const NAMESPACE_USE_THREATS: readonly ThreatEntry[] = [
  {
    id: "privileged-pod-can-be-started",
    title: "Whoever may start pods here may start a privileged one",
    letter: "E",
    on: ["namespace"],
    target: "zone-border",
    when: { fact: "editors", of: "self", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "CL-11", effect: "prevents", set: 1 },
      { id: "CL-12", effect: "prevents", set: 2 },
      { id: "CL-28", effect: "reduces-likelihood" },
      { id: "ID-07", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["NS-E-01"],
  },
  {
    id: "editors-take-the-rights-of-what-runs",
    title: "Whoever may change what runs here gets its identity and secrets",
    letter: "E",
    on: ["namespace"],
    target: "zone-border",
    when: { fact: "editors", of: "self", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "ID-07", effect: "prevents", set: 1 },
      { id: "CL-08", effect: "prevents", set: 1 },
      { id: "CL-12", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["live-workload-edited-by-hand", "CON-T-01", "CON-T-02"],
    topics: ["persistence"],
  },
];
