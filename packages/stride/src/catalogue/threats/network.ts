import type { ThreatEntry } from "../entry.ts";
import { HOLDS_WORK } from "./conditions.ts";

/** What the borders of networks let through. */
export const NETWORK_THREATS: readonly ThreatEntry[] = [
  {
    id: "way-in-without-inspection",
    title: "A way in from outside passes no inspection",
    letter: "E",
    on: ["vpc"],
    target: "zone-border",
    when: {
      any: [
        {
          contains: {
            kind: "load-balancer",
            where: {
              path: { from: "external", avoiding: ["waf", "firewall", "client-vpn", "vpn-gateway", "bastion", "iam"] },
            },
          },
        },
        {
          contains: {
            kind: "ingress",
            where: {
              path: { from: "external", avoiding: ["waf", "firewall", "client-vpn", "vpn-gateway", "bastion", "iam"] },
            },
          },
        },
        {
          contains: {
            kind: "node",
            where: {
              path: { from: "external", avoiding: ["waf", "firewall", "client-vpn", "vpn-gateway", "bastion", "iam"] },
            },
          },
        },
        {
          contains: {
            kind: "pod",
            where: {
              path: { from: "external", avoiding: ["waf", "firewall", "client-vpn", "vpn-gateway", "bastion", "iam"] },
            },
          },
        },
        {
          contains: {
            kind: "database",
            where: {
              path: { from: "external", avoiding: ["waf", "firewall", "client-vpn", "vpn-gateway", "bastion", "iam"] },
            },
          },
        },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:L/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-03", effect: "prevents", set: 1 },
      { id: "PE-04", effect: "prevents", set: 1 },
      { id: "VN-07", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
      { id: "VN-15", effect: "detects" },
    ],
    replaces: ["FLOW-T-04"],
    topics: ["control point 2", "control point 9"],
  },
  {
    id: "inner-network-can-send-out",
    title: "A network for workloads has its own way out to the internet",
    letter: "I",
    on: ["vpc", "subnet"],
    target: "zone-border",
    when: { all: [{ fact: "internetRoute", of: "self", in: ["outOnly", "inAndOut"] }, HOLDS_WORK] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-03", effect: "prevents", set: 1 },
      { id: "PE-06", effect: "prevents", set: 1 },
      { id: "VN-07", effect: "prevents", set: 2 },
      { id: "VN-04", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["ACL-I-01", "VPC-I-01"],
    topics: ["control point 2", "control point 3", "control point 5.1", "control point 5.2", "control point 5.3"],
  },
  {
    id: "inner-network-reached-from-internet",
    title: "A network for workloads can be reached from the internet",
    letter: "E",
    on: ["vpc", "subnet"],
    target: "zone-border",
    when: { all: [{ fact: "internetRoute", of: "self", in: ["inAndOut"] }, HOLDS_WORK] },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:L/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-02", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-04", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    topics: ["control point 3"],
  },
  {
    id: "filter-admits-any-source",
    title: "A filter of this network lets any address in",
    letter: "E",
    on: ["vpc", "subnet"],
    target: "zone-border",
    when: {
      any: [
        { contains: { kind: "security-group", where: { fact: "admits", of: "self", in: ["anySource"] } } },
        { contains: { kind: "acl", where: { fact: "admits", of: "self", in: ["anySource"] } } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-06", effect: "prevents", set: 1 },
      { id: "VN-02", effect: "reduces-likelihood" },
      { id: "KN-05", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
    ],
    replaces: ["ACL-T-01"],
    topics: ["control point 5", "control point 5.1", "control point 5.2"],
  },
  {
    id: "network-rule-changed-by-hand",
    title: "A rule or route edited by hand opens this network",
    letter: "E",
    on: ["vpc", "transit-vpc", "subnet"],
    target: "zone-border",
    when: {
      any: [
        { contains: { kind: "acl", where: { fact: "configuredBy", of: "self", in: ["people"] } } },
        { contains: { kind: "security-group", where: { fact: "configuredBy", of: "self", in: ["people"] } } },
        { contains: { kind: "route-table", where: { fact: "configuredBy", of: "self", in: ["people"] } } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:H/UI:N/S:C/C:L/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "ID-24", effect: "prevents", set: 1 },
      { id: "OP-14", effect: "reduces-likelihood" },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-23", effect: "detects" },
    ],
    replaces: ["ACL-R-01"],
    topics: ["control point 5", "control point 5.3"],
  },
];
