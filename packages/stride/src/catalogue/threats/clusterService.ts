import type { ThreatEntry } from "../entry.ts";

/** Threats to what every pod of a cluster relies on: names and the mesh. */
export const CLUSTER_SERVICE_THREATS: readonly ThreatEntry[] = [
  {
    id: "mesh-authority-in-application-hands",
    title: "Application teams can change what signs the mesh's identities",
    letter: "S",
    on: ["mesh"],
    target: "element",
    when: { fact: "editors", of: "namespace", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "ID-07", effect: "prevents", set: 1 },
      { id: "CL-08", effect: "prevents", set: 2 },
      { id: "NS-05", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
  },
  {
    id: "cluster-names-can-be-redirected",
    title: "Application teams can redirect names of the whole cluster",
    letter: "T",
    on: ["cluster-dns"],
    target: "element",
    when: { fact: "editors", of: "namespace", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["insider"],
    },
    controls: [
      { id: "KN-14", effect: "prevents", set: 1 },
      { id: "ID-07", effect: "prevents", set: 2 },
      { id: "NS-05", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["DNS-T-01"],
    topics: ["persistence"],
  },
  {
    id: "data-leaves-in-name-queries",
    title: "Data leaves the cluster inside name queries",
    letter: "I",
    on: ["cluster-dns"],
    target: "element",
    when: {
      flow: {
        direction: "out",
        other: { kinds: ["dns", "internet", "external-entity", "external-actor", "cloud-service"] },
      },
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-20", effect: "prevents", set: 1 },
      { id: "KN-17", effect: "reduces-likelihood" },
      { id: "OP-26", effect: "detects" },
    ],
    replaces: ["DNS-I-02", "DNS-R-01"],
    topics: ["control point 2"],
  },
  {
    id: "one-add-on-stops-the-cluster",
    title: "One copy of an add-on carries what every pod needs",
    letter: "D",
    on: ["cluster-dns", "mesh"],
    target: "element",
    when: { fact: "copies", of: "self", in: ["one"] },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-20", effect: "prevents", set: 1 },
      { id: "PW-18", effect: "prevents", set: 2 },
    ],
    replaces: ["DNS-D-01"],
  },
];
