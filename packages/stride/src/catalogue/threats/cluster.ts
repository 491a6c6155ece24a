import type { ThreatEntry } from "../entry.ts";

/** What the border of a cluster lets through. */
export const CLUSTER_THREATS: readonly ThreatEntry[] = [
  {
    id: "two-role-planes",
    title: "Rights taken away in the cloud live on in the cluster",
    letter: "E",
    on: ["cluster"],
    target: "zone-border",
    when: { fact: "rolesFrom", of: "self", in: ["bothSeparate"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "ID-13", effect: "prevents", set: 1 },
      { id: "ID-14", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["IAM-E-03"],
    share: "user",
    topics: ["control point 1", "control point 7", "gotcha"],
  },
  {
    id: "drawn-policies-not-enforced",
    title: "Network policies are drawn, and nothing enforces them",
    letter: "I",
    on: ["cluster"],
    target: "zone-border",
    when: { all: [{ fact: "cni", of: "self", in: ["doesNot"] }, { contains: { kind: "network-policy" } }] },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-11", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
    ],
    replaces: ["CLU-T-01"],
    share: "user",
    topics: ["control point 8", "gotcha"],
  },
];
