import type { ThreatEntry } from "../entry.ts";
import { PEOPLE, PLACES_OF_WORK } from "../kindGroups.ts";

/** Threats that come with people and their accounts. */
export const PEOPLE_THREATS: readonly ThreatEntry[] = [
  {
    id: "sign-in-by-password-alone",
    title: "A password, or not even one, is enough to be this person",
    letter: "S",
    on: ["user", "external-actor", "insider", "provider-staff"],
    target: "element",
    when: { fact: "signIn", of: "self", in: ["password", "none"] },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "ID-05", effect: "prevents", set: 1 },
      { id: "ID-04", effect: "reduces-likelihood" },
      { id: "ID-19", effect: "reduces-likelihood" },
      { id: "PE-12", effect: "reduces-likelihood" },
      { id: "OP-08", effect: "reduces-likelihood" },
      { id: "OP-09", effect: "reduces-likelihood" },
    ],
    replaces: ["ACT-S-01", "ACT-S-02", "VPN-S-01"],
    topics: ["control point 1", "control point 11"],
  },
  {
    id: "caller-can-deny",
    title: "Nothing ties the request to a person, who can deny it",
    letter: "R",
    on: PEOPLE,
    target: "element",
    when: {
      flow: {
        direction: "out",
        other: { kinds: PLACES_OF_WORK },
        where: { fact: "callerAuth", of: "self", in: ["none", "networkOnly", "sharedSecret"] },
      },
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "ID-04", effect: "prevents", set: 1 },
      { id: "OP-17", effect: "prevents", set: 1 },
      { id: "PE-10", effect: "detects" },
    ],
    replaces: ["ACT-R-01"],
    topics: ["control point 11"],
  },
];
