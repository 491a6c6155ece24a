import type { ThreatEntry } from "../entry.ts";
import { CLOUD_SERVICES, GATEWAYS } from "../kindGroups.ts";

/** Threats to what only lets traffic pass. */
export const PASSAGE_THREATS: readonly ThreatEntry[] = [
  {
    id: "copied-by-who-sets-up-the-way",
    title: "Whoever sets up this point by hand can copy what passes",
    letter: "I",
    on: GATEWAYS,
    target: "element",
    when: {
      all: [
        { fact: "configuredBy", of: "self", in: ["people"] },
        {
          flow: {
            direction: "any",
            where: {
              all: [
                { fact: "encryption", of: "self", in: ["none", "tunnel"] },
                { carries: { atLeast: "confidential" } },
              ],
            },
          },
        },
      ],
    },
    cvss31: "AV:N/AC:H/PR:H/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "ID-24", effect: "prevents", set: 1 },
      { id: "OP-14", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-23", effect: "detects" },
    ],
    share: "user",
    topics: ["control point 2", "control point 4"],
  },
  {
    id: "shared-way-out-lends-its-address",
    title: "Everything behind this point passes as the one allowed caller",
    letter: "S",
    on: ["internet-gateway", "egress-gateway", "nat-gateway", "firewall", "peering", "private-endpoint"],
    target: "element",
    when: {
      flow: {
        direction: "out",
        other: { kinds: [...CLOUD_SERVICES, "external-entity", "external-actor", "supplier", "internet", "process"] },
        where: { fact: "callerAuth", of: "self", in: ["networkOnly", "none"] },
      },
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-07", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    share: "user",
    topics: ["control point 2"],
  },
];
