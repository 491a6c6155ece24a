import type { ThreatEntry } from "../entry.ts";

/** Threats to where keys and passwords are kept. */
export const SECRET_STORE_THREATS: readonly ThreatEntry[] = [
  {
    id: "shared-login-hides-reader",
    title: "A shared login hides who read or changed a secret",
    letter: "R",
    on: ["secret-store"],
    target: "element",
    when: { fact: "clientsSignIn", of: "self", in: ["shared", "none"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["misuse of privilege", "compromised container or node"], nsa: ["insider"] },
    controls: [{ id: "DA-10", effect: "prevents", set: 1 }],
    share: "user",
  },
  {
    id: "secrets-readable-by-all-clients",
    title: "Any client of the secret store can read everybody's secrets",
    letter: "I",
    on: ["secret-store"],
    target: "element",
    when: {
      any: [
        { fact: "clientsSignIn", of: "self", in: ["shared", "none"] },
        { fact: "storeTenancy", of: "self", in: ["several", "customers"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-04", effect: "prevents", set: 1 },
      { id: "DA-10", effect: "prevents", set: 1 },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "DA-07", effect: "reduces-impact" },
      { id: "OP-20", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "secret-planted",
    title: "A secret is exchanged for a value of the attacker's",
    letter: "T",
    on: ["secret-store"],
    target: "element",
    when: { fact: "writers", of: "self", in: ["people", "everyone"] },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:L/I:H/A:L",
    impactOn: ["integrity", "availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "OP-14", effect: "prevents", set: 1 },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "DA-04", effect: "reduces-likelihood" },
      { id: "OP-20", effect: "detects" },
    ],
    share: "user",
  },
];
