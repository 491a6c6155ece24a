import type { ThreatEntry } from "../entry.ts";
import { REACHABLE_FROM_OUTSIDE } from "./conditions.ts";

/** What the border of a namespace lets through. */
export const NAMESPACE_THREATS: readonly ThreatEntry[] = [
  {
    id: "neighbours-reach-listening-pods",
    title: "Any pod of the cluster can call the pods of this namespace",
    letter: "E",
    on: ["namespace"],
    target: "zone-border",
    when: { contains: { kind: "pod", where: { flow: { direction: "in" } } } },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-01", effect: "prevents", set: 1 },
      { id: "KN-03", effect: "prevents", set: 2 },
      { id: "KN-11", effect: "reduces-likelihood" },
      { id: "KN-04", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["NS-I-01", "FLOW-I-06"],
    topics: ["control point 8", "control point 8.1"],
  },
  {
    id: "open-egress-from-namespace",
    title: "Pods that strangers reach may call out to anywhere",
    letter: "I",
    on: ["namespace"],
    target: "zone-border",
    when: { contains: { kind: "pod", where: REACHABLE_FROM_OUTSIDE } },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node", "external attack"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "KN-01", effect: "prevents", set: 1 },
      { id: "PE-06", effect: "prevents", set: 2 },
      { id: "PE-17", effect: "reduces-likelihood" },
      { id: "VN-15", effect: "detects" },
      { id: "VN-14", effect: "detects" },
    ],
  },
  {
    id: "no-ceiling-on-namespace",
    title: "One namespace can use up the whole cluster",
    letter: "D",
    on: ["namespace"],
    target: "zone-border",
    when: { fact: "editors", of: "self", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "NS-03", effect: "prevents", set: 1 },
      { id: "NS-04", effect: "reduces-likelihood" },
      { id: "CL-24", effect: "reduces-impact" },
      { id: "NS-06", effect: "reduces-likelihood" },
      { id: "PW-17", effect: "reduces-likelihood" },
    ],
    replaces: ["NS-D-01"],
  },
];
