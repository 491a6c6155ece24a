import type { Condition } from "../condition.ts";
import type { ThreatEntry } from "../entry.ts";
import { PEOPLE, SIGN_IN } from "../kindGroups.ts";

/** Somebody who works on the system, not with it: customers keep their credentials as they like. */
const WORKS_ON_IT: Condition = {
  flow: {
    direction: "out",
    other: {
      kinds: [
        ...SIGN_IN.filter((kind) => kind !== "identity-provider"),
        "node",
        "database",
        "secret-store",
        "gitops-operator",
        "log-store",
        "siem",
      ],
    },
  },
};

/** How people keep and use what proves who they are. */
export const ACCOUNT_THREATS: readonly ThreatEntry[] = [
  {
    id: "second-factor-phished",
    title: "A fake sign-in page is enough to act as this person",
    letter: "S",
    on: PEOPLE,
    target: "element",
    when: {
      all: [{ fact: "signIn", of: "self", in: ["secondFactor", "password", "none"] }, WORKS_ON_IT],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:R/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-12", effect: "reduces-likelihood" },
      { id: "OP-09", effect: "reduces-likelihood" },
      { id: "OP-08", effect: "reduces-likelihood" },
      { id: "ID-19", effect: "reduces-likelihood" },
      { id: "ID-22", effect: "reduces-impact" },
      { id: "ID-06", effect: "reduces-impact" },
    ],
    replaces: ["INS-S-01"],
    topics: ["gotcha"],
  },
  {
    id: "credential-file-on-workstation",
    title: "A credential file on a workstation is copied",
    letter: "S",
    on: PEOPLE,
    target: "element",
    when: { all: [{ fact: "credentialKept", of: "self", in: ["file"] }, WORKS_ON_IT] },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-06", effect: "prevents", set: 1 },
      { id: "ID-11", effect: "reduces-impact" },
      { id: "OP-09", effect: "reduces-likelihood" },
      { id: "SC-24", effect: "detects" },
    ],
    replaces: ["ACT-S-03"],
  },
  {
    id: "shared-account-hides-person",
    title: "Several people act under one account",
    letter: "R",
    on: PEOPLE,
    target: "element",
    when: { all: [{ fact: "accountUse", of: "self", in: ["shared"] }, WORKS_ON_IT] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "ID-23", effect: "prevents", set: 1 },
      { id: "ID-04", effect: "reduces-likelihood" },
      { id: "PE-10", effect: "reduces-likelihood" },
      { id: "ID-14", effect: "detects" },
    ],
    replaces: ["ACT-R-02"],
  },
  {
    id: "provider-staff-read-data",
    title: "People of the provider can read what is kept in its service",
    letter: "I",
    on: ["database", "object-store", "secret-store", "queue", "log-store", "data-store"],
    target: "element",
    when: {
      all: [{ fact: "runBy", of: "self", in: ["provider", "thirdParty"] }, { stores: { atLeast: "restricted" } }],
    },
    cvss31: "AV:L/AC:H/PR:H/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["misuse of privilege"], nsa: ["insider", "supply chain"] },
    controls: [
      { id: "OP-15", effect: "prevents", set: 1 },
      { id: "DA-02", effect: "reduces-likelihood" },
    ],
    replaces: ["INS-I-01"],
    share: "user",
  },
];
