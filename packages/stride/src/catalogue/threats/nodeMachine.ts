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
    title: "A planted machine image starts below every container of the node",
    letter: "T",
    on: ["node"],
    target: "element",
    when: { fact: "os", of: "self", in: ["general"] },
    cvss31: "AV:N/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["supply chain"] },
    controls: [
      { id: "CL-31", effect: "prevents", set: 1 },
      { id: "SC-27", effect: "prevents", set: 2 },
      { id: "SC-28", effect: "reduces-likelihood" },
      { id: "OP-10", effect: "reduces-likelihood" },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["SUP-T-02"],
    topics: ["persistence"],
  },
];
