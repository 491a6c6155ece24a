import type { ThreatEntry } from "../entry.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** Threats to what leads web requests into a cluster. */
export const INGRESS_THREATS: readonly ThreatEntry[] = [
  {
    id: "ingress-rules-inject-directives",
    title: "Whoever edits a namespace can bend the shared ingress",
    letter: "T",
    on: ["ingress"],
    target: "element",
    when: { fact: "rulesBy", of: "self", in: ["anyEditor"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "KN-15", effect: "prevents", set: 1 },
      { id: "CL-12", effect: "prevents", set: 2 },
      { id: "CL-23", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["ING-T-01"],
    topics: ["gotcha"],
  },
  {
    id: "ingress-controller-holds-all-secrets",
    title: "A breached ingress proxy yields the secrets of the cluster",
    letter: "E",
    on: ["ingress"],
    target: "element",
    when: { all: [REACHABLE_FROM_OUTSIDE, { fact: "superAgents", of: "cluster", in: ["some"] }] },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "ID-08", effect: "prevents", set: 1 },
      { id: "CL-23", effect: "reduces-likelihood" },
      { id: "KN-15", effect: "reduces-likelihood" },
      { id: "KN-02", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["ING-E-01"],
    topics: ["gotcha"],
  },
];
