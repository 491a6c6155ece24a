import type { ThreatEntry } from "../entry.ts";

/** Threats to settings that programs read. */
export const CONFIGURATION_THREATS: readonly ThreatEntry[] = [
  {
    id: "configuration-overwritten",
    title: "Configuration or a secret is overwritten to steer a program",
    letter: "T",
    on: ["configmap", "secret"],
    target: "element",
    when: { fact: "editors", of: "namespace", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:H/A:L",
    impactOn: ["integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "DA-12", effect: "prevents", set: 1 },
      { id: "ID-07", effect: "prevents", set: 1 },
      { id: "CL-08", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["CM-T-01", "SEC-T-01"],
    topics: ["persistence"],
  },
  {
    id: "credentials-in-config-map",
    title: "Confidential values are kept in a config map",
    letter: "I",
    on: ["configmap"],
    target: "element",
    when: { stores: { atLeast: "confidential" } },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "DA-08", effect: "prevents", set: 1 },
      { id: "SC-24", effect: "detects" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["CM-I-01"],
  },
  {
    id: "hand-made-settings-lost",
    title: "Settings made by hand cannot be brought back",
    letter: "D",
    on: ["configmap"],
    target: "element",
    when: { fact: "deployBy", of: "cluster", in: ["people"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:H",
    impactOn: ["availability", "integrity"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "CL-07", effect: "prevents", set: 1 },
      { id: "CL-08", effect: "prevents", set: 2 },
      { id: "ID-07", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
  },
];
