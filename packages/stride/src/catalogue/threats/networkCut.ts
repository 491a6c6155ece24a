import type { ThreatEntry } from "../entry.ts";

/** How networks are cut, and what their rules and teams open again. */
export const NETWORK_CUT_THREATS: readonly ThreatEntry[] = [
  {
    id: "tiers-share-a-subnet",
    title: "Data and application share one subnet; no ACL stands between",
    letter: "E",
    on: ["subnet"],
    target: "zone-border",
    when: {
      all: [
        {
          any: [
            { contains: { kind: "database" } },
            { contains: { kind: "cache" } },
            { contains: { kind: "queue" } },
            { contains: { kind: "secret-store" } },
          ],
        },
        {
          any: [
            { contains: { kind: "node" } },
            { contains: { kind: "node-pool" } },
            { contains: { kind: "bastion" } },
            { contains: { kind: "load-balancer" } },
          ],
        },
      ],
    },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-05", effect: "prevents", set: 1 },
      { id: "VN-03", effect: "reduces-likelihood" },
    ],
    replaces: ["VPC-E-01"],
    topics: ["gotcha", "control point 3", "control point 5.1"],
  },
  {
    id: "reply-ports-admit-callers",
    title: "Reply ports opened for a stateless list let strangers call",
    letter: "E",
    on: ["subnet", "vpc"],
    target: "zone-border",
    when: {
      all: [
        { contains: { kind: "acl", where: { fact: "admits", of: "self", in: ["repliesFromAnywhere", "anySource"] } } },
        {
          any: [
            { contains: { kind: "node" } },
            { contains: { kind: "node-pool" } },
            { contains: { kind: "database" } },
            { contains: { kind: "cache" } },
            { contains: { kind: "queue" } },
            { contains: { kind: "bastion" } },
          ],
        },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-05", effect: "prevents", set: 1 },
      { id: "VN-02", effect: "reduces-likelihood" },
      { id: "KN-05", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    topics: ["gotcha", "control point 5.1"],
  },
  {
    id: "group-names-ranges-not-roles",
    title: "Security groups name address ranges; strangers inherit access",
    letter: "E",
    on: ["subnet", "vpc"],
    target: "zone-border",
    when: {
      contains: {
        kind: "security-group",
        where: { fact: "admits", of: "self", in: ["ownNetworks", "repliesFromAnywhere", "anySource"] },
      },
    },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:U/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-06", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
    ],
    replaces: ["SG-T-01"],
    topics: ["control point 5.2"],
  },
  {
    id: "second-door-to-the-internet",
    title: "A second door to the internet beside the transit network",
    letter: "E",
    on: ["internet-gateway", "nat-gateway"],
    target: "element",
    when: {
      all: [
        { not: { inside: { kind: "transit-vpc" } } },
        {
          any: [
            { fact: "internetRoute", of: "vpc", in: ["none", "transitOnly"] },
            { fact: "tier", of: "vpc", in: ["data", "application", "management", "controlPlane"] },
          ],
        },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:L/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "VN-07", effect: "prevents", set: 1 },
      { id: "ID-20", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
    ],
    share: "user",
    topics: ["control point 2", "control point 5.3", "gotcha"],
  },
  {
    id: "public-entry-by-service-object",
    title: "A team can open a public entry with one service object",
    letter: "E",
    on: ["namespace"],
    target: "zone-border",
    when: {
      all: [
        { fact: "editors", of: "self", in: ["appTeam", "developers"] },
        { fact: "internetRoute", of: "vpc", in: ["inAndOut"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "CL-12", effect: "prevents", set: 1 },
      { id: "OP-13", effect: "detects" },
    ],
    replaces: ["LB-E-01"],
    topics: ["control point 6"],
  },
  {
    id: "team-weakens-own-network-rules",
    title: "A team can forget or weaken the network rules of its namespace",
    letter: "E",
    on: ["namespace"],
    target: "zone-border",
    when: { fact: "editors", of: "self", in: ["appTeam", "developers"] },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:C/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["misuse of privilege", "compromised container or node"], nsa: ["insider", "malicious actor"] },
    controls: [
      { id: "KN-03", effect: "prevents", set: 1 },
      { id: "KN-04", effect: "prevents", set: 1 },
      { id: "CL-12", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
    ],
    topics: ["control point 8", "control point 8.1", "control point 8.2"],
  },
];
