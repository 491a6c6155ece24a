import type { ThreatEntry } from "../entry.ts";

/** Threats to a node as a machine, and by pods that are part of it. */
export const NODE_MACHINE_THREATS: readonly ThreatEntry[] = [
  {
    id: "node-faces-the-internet",
    title: "The node's own address faces the internet",
    letter: "E",
    on: ["node"],
    target: "element",
    when: { fact: "publicAddress", of: "self", in: ["yes"] },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-02", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "prevents", set: 2 },
      { id: "VN-04", effect: "reduces-likelihood" },
      { id: "KN-05", effect: "reduces-likelihood" },
    ],
    topics: ["control point 3"],
  },
  {
    id: "node-image-from-strangers",
    title: "The node starts from a machine image that anybody could publish",
    letter: "T",
    on: ["node"],
    target: "element",
    when: { fact: "imageFrom", of: "self", in: ["public"] },
    cvss31: "AV:N/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["supply chain"] },
    controls: [
      { id: "SC-27", effect: "prevents", set: 1 },
      { id: "CL-31", effect: "prevents", set: 2 },
      { id: "SC-28", effect: "reduces-likelihood" },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["SUP-T-02"],
  },
  {
    id: "daemon-account-makes-node-the-cluster",
    title: "An agent on every node makes one node the whole cluster",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: {
      all: [
        { fact: "workload", of: "self", in: ["daemonSet"] },
        { fact: "apiUse", of: "self", in: ["write", "admin"] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "ID-08", effect: "prevents", set: 1 },
      { id: "ID-15", effect: "reduces-impact" },
      { id: "CL-12", effect: "reduces-impact" },
      { id: "OP-01", effect: "detects" },
      { id: "OP-04", effect: "detects" },
    ],
    topics: ["gotcha"],
  },
  {
    id: "pod-rewrites-node-packet-rules",
    title: "A pod can rewrite the node's packet rules",
    letter: "T",
    on: ["pod"],
    target: "element",
    when: {
      all: [
        { fact: "hostAccess", of: "self", in: ["network"] },
        { fact: "capabilities", of: "self", in: ["NET_ADMIN", "SYS_ADMIN", "privilegedFlag"] },
      ],
    },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:L/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-04", effect: "prevents", set: 1 },
      { id: "PW-08", effect: "prevents", set: 2 },
      { id: "CL-11", effect: "prevents", set: 3 },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["KPX-T-01"],
  },
];
