import type { ThreatEntry } from "../entry.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** Threats to services for how they are published and who may call them. */
export const SERVICE_THREATS: readonly ThreatEntry[] = [
  {
    id: "node-port-bypasses-entry",
    title: "A node port is a way in past load balancer and firewall",
    letter: "E",
    on: ["service"],
    target: "element",
    when: { fact: "serviceType", of: "self", in: ["nodePort"] },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-05", effect: "prevents", set: 1 },
      { id: "KN-19", effect: "reduces-likelihood" },
      { id: "VN-10", effect: "reduces-likelihood" },
    ],
    replaces: ["NODEPORT-I-01"],
    topics: ["gotcha"],
  },
  {
    id: "service-wider-than-its-audience",
    title: "A service for insiders is published to the internet",
    letter: "I",
    on: ["service", "ingress"],
    target: "element",
    when: {
      all: [
        {
          any: [
            { fact: "serviceType", of: "self", in: ["loadBalancerPublic"] },
            { path: { from: "internet", avoiding: ["client-vpn", "vpn-gateway", "bastion"] } },
          ],
        },
        { fact: "audience", of: "self", in: ["pods", "company", "partners"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-10", effect: "prevents", set: 1 },
      { id: "KN-19", effect: "prevents", set: 2 },
      { id: "PE-11", effect: "reduces-likelihood" },
      { id: "PE-14", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
    ],
    topics: ["gotcha"],
  },
  {
    id: "console-reachable-from-outside",
    title: "An administration console answers from outside",
    letter: "E",
    on: ["service"],
    target: "element",
    when: {
      all: [
        { fact: "console", of: "self", in: ["yes"] },
        { any: [{ fact: "serviceType", of: "self", in: ["loadBalancerPublic", "nodePort"] }, REACHABLE_FROM_OUTSIDE] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-14", effect: "prevents", set: 1 },
      { id: "ID-05", effect: "prevents", set: 1 },
      { id: "VN-10", effect: "reduces-likelihood" },
      { id: "PE-11", effect: "reduces-likelihood" },
      { id: "KN-19", effect: "reduces-likelihood" },
      { id: "ID-08", effect: "reduces-impact" },
      { id: "OP-17", effect: "detects" },
    ],
    replaces: ["SVC-I-01"],
  },
  {
    id: "gateway-sign-in-bypassed",
    title: "Callers inside the cluster skip the gateway's sign-in",
    letter: "S",
    on: ["service"],
    target: "element",
    when: { fact: "callersSignIn", of: "self", in: ["gateway"] },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "APP-09", effect: "prevents", set: 1 },
      { id: "KN-18", effect: "prevents", set: 2 },
      { id: "KN-02", effect: "prevents", set: 3 },
      { id: "KN-11", effect: "reduces-likelihood" },
      { id: "OP-17", effect: "detects" },
    ],
    topics: ["gotcha"],
  },
  {
    id: "labels-attract-traffic",
    title: "Any pod with the right labels answers for this service",
    letter: "T",
    on: ["service"],
    target: "element",
    when: {
      all: [
        { fact: "tenancy", of: "namespace", in: ["severalTeams", "customers"] },
        { fact: "editors", of: "namespace", in: ["appTeam", "developers"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "CL-12", effect: "prevents", set: 1 },
      { id: "ID-07", effect: "reduces-likelihood" },
      { id: "CL-08", effect: "reduces-likelihood" },
      { id: "KN-11", effect: "reduces-likelihood" },
      { id: "KN-18", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
    ],
    replaces: ["SVC-T-01"],
    topics: ["gotcha"],
  },
  {
    id: "request-without-caller",
    title: "Requests cannot be tied to a caller",
    letter: "R",
    on: ["service"],
    target: "element",
    when: {
      any: [
        { fact: "callersSignIn", of: "self", in: ["gateway"] },
        {
          all: [
            { fact: "callersSignIn", of: "self", in: ["none"] },
            { fact: "audience", of: "self", in: ["pods", "company", "partners"] },
          ],
        },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "OP-17", effect: "prevents", set: 1 },
      { id: "APP-09", effect: "reduces-likelihood" },
      { id: "PE-14", effect: "reduces-likelihood" },
      { id: "OP-02", effect: "reduces-impact" },
    ],
    replaces: ["SVC-R-01"],
    topics: ["gotcha"],
  },
];
