import type { ThreatEntry } from "../entry.ts";
import { DATA_STORES } from "../kindGroups.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** Threats to the machines that pods share. */
export const NODE_THREATS: readonly ThreatEntry[] = [
  {
    id: "node-network-reach-is-shared",
    title: "A pod that strangers reach shares its node's ways to the data",
    letter: "E",
    on: ["node"],
    target: "element",
    when: {
      all: [
        { contains: { kind: "pod", where: REACHABLE_FROM_OUTSIDE } },
        { contains: { kind: "pod", where: { flow: { direction: "out", other: { kinds: DATA_STORES } } } } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-02", effect: "prevents", set: 1 },
      { id: "PW-15", effect: "prevents", set: 2 },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    topics: ["control point 5.2", "gotcha"],
  },
  {
    id: "node-login-open-to-wide-networks",
    title: "Login to the node is open to pods or wide networks",
    letter: "E",
    on: ["node"],
    target: "element",
    when: { fact: "login", of: "self", in: ["open"] },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-08", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "prevents", set: 2 },
      { id: "VN-14", effect: "detects" },
      { id: "OP-12", effect: "reduces-likelihood" },
    ],
    replaces: ["NODE-E-02"],
    topics: ["control point 11", "control point 5.2"],
  },
  {
    id: "node-work-leaves-no-trace",
    title: "Work on a node leaves no trace outside it",
    letter: "R",
    on: ["node"],
    target: "element",
    when: { fact: "login", of: "self", in: ["bastion", "open"] },
    cvss31: "AV:L/AC:L/PR:H/UI:N/S:U/C:N/I:H/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "OP-02", effect: "prevents", set: 1 },
      { id: "OP-04", effect: "prevents", set: 1 },
      { id: "PE-10", effect: "prevents", set: 2 },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["CRT-R-01", "KBL-R-01", "NODE-R-01"],
    topics: ["gotcha"],
  },
];
