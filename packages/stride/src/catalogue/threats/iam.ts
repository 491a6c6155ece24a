import type { ThreatEntry } from "../entry.ts";
import { RECORDERS } from "../kindGroups.ts";

/** Threats to what gives rights in the cloud. */
export const IAM_THREATS: readonly ThreatEntry[] = [
  {
    id: "role-raises-itself",
    title: "A limited cloud role makes itself administrator",
    letter: "E",
    on: ["iam"],
    target: "element",
    when: { fact: "widestGrant", of: "self", in: ["changeRights", "everything"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider", "malicious actor"] },
    controls: [
      { id: "ID-02", effect: "prevents", set: 1 },
      { id: "ID-25", effect: "prevents", set: 2 },
      { id: "ID-20", effect: "reduces-likelihood" },
      { id: "OP-14", effect: "reduces-likelihood" },
      { id: "ID-14", effect: "detects" },
      { id: "OP-23", effect: "detects" },
    ],
    replaces: ["IAM-E-01"],
    share: "user",
    topics: ["control point 1"],
  },
  {
    id: "cloud-actions-not-recorded",
    title: "Nobody keeps a record of what identities do in the cloud",
    letter: "R",
    on: ["iam"],
    target: "element",
    when: {
      all: [{ flow: { direction: "any" } }, { not: { flow: { direction: "out", other: { kinds: RECORDERS } } } }],
    },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "OP-23", effect: "prevents", set: 1 },
      { id: "OP-24", effect: "detects" },
    ],
    replaces: ["IAM-R-01"],
    share: "user",
    topics: ["control point 1"],
  },
];
