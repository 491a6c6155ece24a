import type { ThreatEntry } from "../entry.ts";
import { REACHED_BY_STRANGERS } from "./conditions.ts";

/** Threats to pods for how near they stand to their node. */
export const POD_HOST_THREATS: readonly ThreatEntry[] = [
  {
    id: "kernel-shared-with-untrusted-code",
    title: "Untrusted code is one kernel flaw away from the node",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: {
      any: [
        { fact: "codeOrigin", of: "self", in: ["customers"] },
        { all: [REACHED_BY_STRANGERS, { fact: "securityLevel", of: "self", in: ["baseline", "privileged"] }] },
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
  {
    id: "pod-shares-its-nodes-files-or-network",
    title: "A pod sees files or traffic of its node, outside network policy",
    letter: "I",
    on: ["pod"],
    target: "element",
    when: {
      all: [
        { fact: "securityLevel", of: "self", in: ["privileged"] },
        { fact: "hostAccess", of: "self", in: ["network", "readPath"] },
      ],
    },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-08", effect: "prevents", set: 1 },
      { id: "CL-11", effect: "prevents", set: 2 },
      { id: "PW-04", effect: "reduces-likelihood" },
      { id: "PW-06", effect: "reduces-likelihood" },
      { id: "CL-12", effect: "reduces-likelihood" },
      { id: "KN-07", effect: "reduces-impact" },
      { id: "ID-03", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["host-network-shared", "readable-host-path", "POD-I-03", "KPX-T-01"],
    topics: ["gotcha"],
  },
];
