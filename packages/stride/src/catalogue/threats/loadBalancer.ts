import type { ThreatEntry } from "../entry.ts";

/** Threats to what spreads requests over servers. */
export const LOAD_BALANCER_THREATS: readonly ThreatEntry[] = [
  {
    id: "origin-answers-beside-the-waf",
    title: "The origin answers beside its web application firewall",
    letter: "E",
    on: ["load-balancer", "ingress", "service"],
    target: "element",
    when: {
      all: [
        { flow: { direction: "in", other: { kinds: ["waf"] } } },
        {
          any: [
            { fact: "publicAddress", of: "self", in: ["yes"] },
            { path: { from: "external", avoiding: ["waf", "client-vpn", "vpn-gateway", "bastion"] } },
          ],
        },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-18", effect: "prevents", set: 1 },
      { id: "PE-11", effect: "prevents", set: 2 },
      { id: "VN-05", effect: "reduces-likelihood" },
    ],
    share: "user",
    topics: ["control point 6", "control point 9", "gotcha"],
  },
  {
    id: "public-balancer-for-inner-service",
    title: "A load balancer inside answers the internet",
    letter: "I",
    on: ["load-balancer"],
    target: "element",
    when: {
      all: [
        { fact: "publicAddress", of: "self", in: ["yes"] },
        { any: [{ inside: { kind: "vpc" } }, { inside: { kind: "cluster" } }] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-10", effect: "prevents", set: 1 },
      { id: "PE-11", effect: "reduces-likelihood" },
      { id: "PE-14", effect: "reduces-likelihood" },
    ],
    replaces: ["LB-I-01"],
    share: "user",
    topics: ["control point 6"],
  },
];
