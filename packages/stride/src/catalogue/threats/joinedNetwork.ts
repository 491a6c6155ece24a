import type { ThreatEntry } from "../entry.ts";
import { GATEWAYS } from "../kindGroups.ts";

/** What joins networks to each other and to other owners. */
export const JOINED_NETWORK_THREATS: readonly ThreatEntry[] = [
  {
    id: "peering-goes-round-the-transit-point",
    title: "A peering goes round the transit point",
    letter: "E",
    on: ["peering"],
    target: "element",
    when: {
      any: [
        {
          flow: {
            direction: "in",
            other: { kinds: ["vpc", "subnet"] },
            where: { fact: "internetRoute", of: "from", in: ["transitOnly"] },
          },
        },
        {
          flow: {
            direction: "out",
            other: { kinds: ["vpc", "subnet"] },
            where: { fact: "internetRoute", of: "to", in: ["transitOnly"] },
          },
        },
      ],
    },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["misuse of privilege", "compromised container or node"], nsa: ["insider", "malicious actor"] },
    controls: [
      { id: "VN-09", effect: "prevents", set: 1 },
      { id: "VN-07", effect: "prevents", set: 2 },
      { id: "OP-13", effect: "detects" },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["VPC-I-02"],
    share: "user",
    topics: ["gotcha", "control point 2", "control point 4"],
  },
  {
    id: "peering-with-foreign-account",
    title: "A peering joins us to somebody else's network",
    letter: "E",
    on: ["peering"],
    target: "element",
    when: {
      any: [
        {
          flow: {
            direction: "in",
            other: { kinds: ["vpc", "subnet", "account"] },
            where: { fact: "accountOwner", of: "from", in: ["otherOurs", "others"] },
          },
        },
        {
          flow: {
            direction: "out",
            other: { kinds: ["vpc", "subnet", "account"] },
            where: { fact: "accountOwner", of: "to", in: ["otherOurs", "others"] },
          },
        },
        { flow: { direction: "in", where: { fact: "ownerElsewhere", of: "self", in: ["yes"] } } },
        { flow: { direction: "out", where: { fact: "ownerElsewhere", of: "self", in: ["yes"] } } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "VN-09", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-07", effect: "reduces-likelihood" },
    ],
    share: "user",
    topics: ["control point 4"],
  },
  {
    id: "partner-traffic-not-inspected",
    title: "A partner's or site's traffic arrives uninspected",
    letter: "E",
    on: ["transit-gateway"],
    target: "element",
    when: {
      all: [
        { fact: "connects", of: "self", in: ["partners", "onPremises", "otherAccounts"] },
        { fact: "inspected", of: "self", in: ["someFlows", "none"] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "PE-04", effect: "reduces-likelihood" },
      { id: "VN-07", effect: "reduces-likelihood" },
      { id: "VN-08", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    share: "user",
    topics: ["control point 2", "control point 4"],
  },
  {
    id: "impostor-site-joins-tunnel",
    title: "Somebody with the tunnel's shared key joins as the site",
    letter: "S",
    on: ["vpn-gateway"],
    target: "element",
    when: {
      flow: {
        direction: "in",
        other: { kinds: ["external-entity", "external-actor", "vpn-gateway", "internet", "trust-boundary"] },
        where: { fact: "callerAuth", of: "self", in: ["sharedSecret", "networkOnly", "none"] },
      },
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-05", effect: "reduces-impact" },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["VPN-T-01"],
    share: "user",
    topics: ["control point 2"],
  },
  {
    id: "vpn-leads-into-whole-networks",
    title: "The VPN leads into whole networks instead of to one hop",
    letter: "I",
    on: ["vpn-gateway", "client-vpn"],
    target: "element",
    when: {
      flow: { direction: "out", other: { kinds: ["vpc", "transit-vpc", "transit-gateway", "cluster", "account"] } },
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "VN-07", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "prevents", set: 2 },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["VPN-I-01"],
    share: "user",
    topics: ["control point 11"],
  },
  {
    id: "one-deletion-cuts-off",
    title: "Deleting one object cuts everything behind it off",
    letter: "D",
    on: GATEWAYS,
    target: "element",
    when: {
      all: [
        { fact: "copies", of: "self", in: ["one"] },
        { fact: "configuredBy", of: "self", in: ["people"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "OP-14", effect: "prevents", set: 1 },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "PE-05", effect: "reduces-impact" },
      { id: "CL-06", effect: "recovers" },
      { id: "OP-13", effect: "detects" },
    ],
    replaces: ["TGW-D-01", "LB-D-01"],
    share: "user",
    topics: ["control point 4", "control point 6"],
  },
];
