import type { ThreatEntry } from "../entry.ts";
import { ENTRY_POINTS, GATEWAYS, RECORDERS } from "../kindGroups.ts";
import { BETWEEN_NETWORKS, REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** Threats at the points that traffic passes. */
export const GATEWAY_THREATS: readonly ThreatEntry[] = [
  {
    id: "single-entry-overloaded",
    title: "The only door is overloaded or knocked out",
    letter: "D",
    on: ["load-balancer", "firewall", "ingress"],
    target: "element",
    when: { all: [{ fact: "copies", of: "self", in: ["one"] }, REACHABLE_FROM_OUTSIDE] },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-05", effect: "prevents", set: 1 },
      { id: "PE-02", effect: "reduces-likelihood" },
    ],
    replaces: ["TVPC-D-01", "VPN-D-01"],
    topics: ["control point 2"],
  },
  {
    id: "entry-leaves-no-record",
    title: "What passes this point leaves no record outside it",
    letter: "R",
    on: [...ENTRY_POINTS, "private-endpoint", "ingress"],
    target: "element",
    when: {
      all: [
        { flow: { direction: "any", where: BETWEEN_NETWORKS } },
        { not: { flow: { direction: "out", other: { kinds: RECORDERS } } } },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "OP-22", effect: "prevents", set: 1 },
      { id: "VN-14", effect: "detects" },
      { id: "OP-24", effect: "detects" },
    ],
    replaces: ["BAS-T-01", "LB-R-01", "VPC-R-01", "WAF-R-01"],
    share: "user",
    topics: ["control point 2", "control point 4", "control point 9"],
  },
  {
    id: "path-changed-by-hand",
    title: "A change by hand sends traffic elsewhere or takes the guard away",
    letter: "T",
    on: GATEWAYS,
    target: "element",
    when: { fact: "configuredBy", of: "self", in: ["people"] },
    cvss31: "AV:N/AC:H/PR:H/UI:N/S:C/C:L/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "ID-24", effect: "prevents", set: 1 },
      { id: "OP-14", effect: "reduces-likelihood" },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-23", effect: "detects" },
      { id: "PE-21", effect: "reduces-likelihood" },
    ],
    replaces: ["INS-T-01", "LB-T-01", "PEP-T-01", "TGW-E-01", "TVPC-T-01", "VPC-T-01", "WAF-T-01"],
    share: "user",
    topics: ["control point 1", "control point 2", "control point 4", "control point 6", "control point 9"],
  },
  {
    id: "bastion-open-to-internet",
    title: "The jump host can be tried by the whole internet",
    letter: "S",
    on: ["bastion"],
    target: "element",
    when: {
      any: [
        { fact: "publicAddress", of: "self", in: ["yes"] },
        { path: { from: "external", avoiding: ["client-vpn", "vpn-gateway"] } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-09", effect: "prevents", set: 1 },
      { id: "PE-11", effect: "prevents", set: 2 },
      { id: "OP-10", effect: "reduces-likelihood" },
      { id: "PE-16", effect: "reduces-likelihood" },
      { id: "PE-07", effect: "reduces-likelihood" },
    ],
    replaces: ["BAS-D-01"],
    topics: ["control point 11"],
  },
];
