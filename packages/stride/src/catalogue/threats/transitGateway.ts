import type { ThreatEntry } from "../entry.ts";

/** Threats to the hub that joins networks. */
export const TRANSIT_GATEWAY_THREATS: readonly ThreatEntry[] = [
  {
    id: "foreign-network-attached",
    title: "A foreign network is attached without anybody deciding",
    letter: "S",
    on: ["transit-gateway"],
    target: "element",
    when: { fact: "accepts", of: "self", in: ["automatic"] },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "VN-08", effect: "reduces-likelihood" },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["TGW-S-01"],
    share: "user",
    topics: ["control point 4"],
  },
  {
    id: "one-routing-table-joins-all",
    title: "Every attached network reaches all the others",
    letter: "E",
    on: ["transit-gateway"],
    target: "element",
    when: { fact: "routing", of: "self", in: ["oneTable"] },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-04", effect: "reduces-likelihood" },
      { id: "VN-07", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-01", effect: "reduces-likelihood" },
    ],
    replaces: ["TGW-I-01", "TGW-T-01"],
    share: "user",
    topics: ["control point 4"],
  },
];
