import type { ThreatEntry } from "../entry.ts";

/** Threats to narrow ways in: the jump host and the private endpoint. */
export const BASTION_THREATS: readonly ThreatEntry[] = [
  {
    id: "bastion-is-stepping-stone",
    title: "The jump host opens everything at once",
    letter: "E",
    on: ["bastion"],
    target: "element",
    when: {
      any: [
        { fact: "tier", of: "subnet", in: ["application", "data", "edge"] },
        { flow: { direction: "out", other: { kinds: ["vpc", "account", "transit-gateway", "cluster"] } } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "external attack"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "VN-05", effect: "prevents", set: 1 },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "ID-05", effect: "reduces-likelihood" },
    ],
    replaces: ["BAS-E-01"],
    share: "user",
    topics: ["control point 11"],
  },
  {
    id: "keys-kept-on-the-bastion",
    title: "Keys of servers and clusters lie on the jump host",
    letter: "I",
    on: ["bastion"],
    target: "element",
    when: { fact: "credentialKept", of: "self", in: ["file"] },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "ID-22", effect: "reduces-impact" },
    ],
    replaces: ["BAS-I-01"],
    share: "user",
    topics: ["control point 11"],
  },
  {
    id: "endpoint-open-to-all-neighbours",
    title: "Any host in the network uses the endpoint's standing trust",
    letter: "E",
    on: ["private-endpoint"],
    target: "element",
    when: { fact: "storeReach", of: "self", in: ["vpc", "public"] },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-19", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "prevents", set: 2 },
      { id: "VN-12", effect: "reduces-likelihood" },
    ],
    replaces: ["PEP-E-01"],
    share: "user",
    topics: ["control point 10"],
  },
];
