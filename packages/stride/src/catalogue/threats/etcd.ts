import type { ThreatEntry } from "../entry.ts";

/** Threats to the cluster's memory. */
export const ETCD_THREATS: readonly ThreatEntry[] = [
  {
    id: "cluster-secrets-readable-at-rest",
    title: "Secrets lie readable on the disks of the cluster's memory",
    letter: "I",
    on: ["etcd"],
    target: "element",
    when: { any: [{ stores: { atLeast: "confidential" } }, { fact: "keepsSecrets", of: "cluster", in: ["yes"] }] },
    cvss31: "AV:L/AC:L/PR:H/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["malicious actor", "insider"],
    },
    controls: [
      { id: "CL-05", effect: "prevents", set: 1 },
      { id: "DA-02", effect: "prevents", set: 2 },
      { id: "DA-03", effect: "prevents", set: 3 },
    ],
    replaces: ["ETCD-I-01"],
    share: "user",
  },
  {
    id: "etcd-open-beyond-api-servers",
    title: "Others than the API servers can read the cluster's memory",
    letter: "I",
    on: ["etcd"],
    target: "element",
    when: {
      any: [
        { fact: "componentPorts", of: "cluster", in: ["pods", "network", "internet"] },
        { flow: { direction: "in", where: { not: { end: { side: "from", kinds: ["kube-apiserver", "etcd"] } } } } },
      ],
    },
    cvss31: "AV:A/AC:H/PR:N/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node", "external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-09", effect: "prevents", set: 1 },
      { id: "CL-03", effect: "prevents", set: 2 },
      { id: "CL-05", effect: "reduces-impact" },
    ],
    replaces: ["ETCD-I-02", "ETCD-R-01"],
  },
  {
    id: "etcd-takes-writes-without-certificate",
    title: "The cluster's memory takes writes from callers it does not know",
    letter: "T",
    on: ["etcd"],
    target: "element",
    when: {
      flow: { direction: "in", where: { fact: "callerAuth", of: "self", in: ["sharedSecret", "networkOnly", "none"] } },
    },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-03", effect: "prevents", set: 1 },
      { id: "KN-09", effect: "prevents", set: 2 },
      { id: "CL-04", effect: "reduces-likelihood" },
      { id: "CL-07", effect: "recovers" },
    ],
    replaces: ["ETCD-T-01"],
    topics: ["persistence"],
  },
];
