import type { ThreatEntry } from "../entry.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** Threats to pods for how near they stand to their node. */
export const POD_HOST_THREATS: readonly ThreatEntry[] = [
  {
    id: "host-network-shared",
    title: "A pod on the host network stands outside network policy",
    letter: "I",
    on: ["pod"],
    target: "element",
    when: {
      all: [
        { fact: "securityLevel", of: "self", in: ["privileged"] },
        { fact: "hostAccess", of: "self", in: ["network"] },
      ],
    },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-08", effect: "prevents", set: 1 },
      { id: "CL-11", effect: "prevents", set: 2 },
      { id: "PW-04", effect: "reduces-likelihood" },
      { id: "CL-12", effect: "reduces-likelihood" },
      { id: "KN-07", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["POD-I-03", "KPX-T-01"],
    topics: ["gotcha"],
  },
  {
    id: "readable-host-path",
    title: "A pod reads files of its node",
    letter: "I",
    on: ["pod"],
    target: "element",
    when: {
      all: [
        { fact: "securityLevel", of: "self", in: ["privileged"] },
        { fact: "hostAccess", of: "self", in: ["readPath"] },
      ],
    },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-08", effect: "prevents", set: 1 },
      { id: "CL-11", effect: "prevents", set: 2 },
      { id: "PW-06", effect: "reduces-likelihood" },
      { id: "CL-12", effect: "reduces-likelihood" },
      { id: "ID-03", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
    ],
  },
  {
    id: "kernel-shared-with-untrusted-code",
    title: "Untrusted code is one kernel flaw away from the node",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: {
      any: [
        { fact: "codeOrigin", of: "self", in: ["customers"] },
        { all: [REACHABLE_FROM_OUTSIDE, { fact: "securityLevel", of: "self", in: ["baseline", "privileged"] }] },
      ],
    },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "PW-12", effect: "prevents", set: 1 },
      { id: "PW-07", effect: "reduces-likelihood" },
      { id: "PW-06", effect: "reduces-likelihood" },
      { id: "PW-19", effect: "reduces-likelihood" },
      { id: "PW-01", effect: "reduces-likelihood" },
      { id: "PW-04", effect: "reduces-likelihood" },
      { id: "OP-10", effect: "reduces-likelihood" },
      { id: "PW-15", effect: "reduces-impact" },
      { id: "CL-32", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["CON-E-04"],
  },
];
