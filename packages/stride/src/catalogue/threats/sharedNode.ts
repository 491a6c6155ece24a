import type { Condition } from "../condition.ts";
import type { ThreatEntry } from "../entry.ts";
import { EXPOSED_POD } from "./conditions.ts";

const EXPOSED_OR_PRIVILEGED: Condition = {
  any: [EXPOSED_POD, { fact: "securityLevel", of: "self", in: ["privileged"] }],
};

/** Threats that come from what runs together on one machine. */
export const SHARED_NODE_THREATS: readonly ThreatEntry[] = [
  {
    id: "node-holds-union-of-its-pods-rights",
    title: "A node holds the rights of all its pods together",
    letter: "I",
    on: ["node"],
    target: "element",
    when: {
      all: [
        { contains: { kind: "pod", where: EXPOSED_POD } },
        {
          contains: {
            kind: "pod",
            where: {
              any: [
                { fact: "apiUse", of: "self", in: ["write", "admin"] },
                { fact: "cloudAccess", of: "self", in: ["ownIdentity", "storedKey"] },
                { stores: { atLeast: "confidential" } },
              ],
            },
          },
        },
        { count: { of: { contains: { kind: "pod" } }, atLeast: 2 } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-15", effect: "prevents", set: 1 },
      { id: "PW-12", effect: "prevents", set: 2 },
      { id: "CL-10", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["NODE-I-01"],
    topics: ["gotcha", "node segregation: authorization"],
  },
  {
    id: "pod-starves-its-node-neighbours",
    title: "A pod without bounds starves its neighbours on the node",
    letter: "D",
    on: ["node"],
    target: "element",
    when: {
      all: [
        {
          contains: {
            kind: "pod",
            where: {
              any: [
                { fact: "scaling", of: "self", in: ["unbounded"] },
                { fact: "codeOrigin", of: "self", in: ["thirdParty", "customers"] },
              ],
            },
          },
        },
        { count: { of: { contains: { kind: "pod" } }, atLeast: 2 } },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-10", effect: "prevents", set: 1 },
      { id: "NS-04", effect: "prevents", set: 2 },
      { id: "PW-15", effect: "prevents", set: 3 },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["NODE-D-01", "CRT-D-01"],
    topics: ["gotcha", "node segregation: resource usage"],
  },
  {
    id: "hostile-tenants-share-a-kernel",
    title: "Tenants who distrust each other share one kernel",
    letter: "E",
    on: ["node"],
    target: "element",
    when: { all: [{ fact: "tenants", of: "cluster", in: ["hostile"] }, { contains: { kind: "pod" } }] },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-12", effect: "prevents", set: 1 },
      { id: "PW-15", effect: "prevents", set: 2 },
      { id: "CL-32", effect: "prevents", set: 3 },
      { id: "OP-10", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
    topics: ["gotcha"],
  },
  {
    id: "known-kernel-flaw-opens-the-node",
    title: "A known kernel or runtime flaw opens the node",
    letter: "E",
    on: ["node"],
    target: "element",
    when: {
      all: [
        { contains: { kind: "pod", where: EXPOSED_POD } },
        {
          any: [
            { fact: "os", of: "self", in: ["general"] },
            { fact: "support", of: "cluster", in: ["nearEnd", "ended"] },
          ],
        },
      ],
    },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "OP-10", effect: "prevents", set: 1 },
      { id: "PW-12", effect: "prevents", set: 2 },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["NODE-E-01"],
  },
  {
    id: "guardian-shares-node-with-strangers",
    title: "A guardian of the cluster shares its node with strangers",
    letter: "E",
    on: ["node"],
    target: "element",
    when: {
      all: [
        {
          any: ["admission-controller", "mesh", "gitops-operator", "secret-store"].map((kind) => ({
            contains: { kind },
          })),
        },
        { contains: { kind: "pod", where: EXPOSED_OR_PRIVILEGED } },
      ],
    },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-15", effect: "prevents", set: 1 },
      { id: "PW-12", effect: "prevents", set: 2 },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["ADM-E-03"],
  },
  {
    id: "images-built-on-workload-nodes",
    title: "Images are built on the nodes that run workloads",
    letter: "T",
    on: ["node"],
    target: "element",
    when: {
      all: [
        { contains: { kind: "ci-server" } },
        {
          contains: { kind: "pod", where: { fact: "namespaceRole", of: "namespace", in: ["application", "default"] } },
        },
      ],
    },
    cvss31: "AV:L/AC:H/PR:L/UI:R/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["supply chain", "malicious actor"] },
    controls: [
      { id: "PW-15", effect: "prevents", set: 1 },
      { id: "PW-12", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["CRT-T-01"],
  },
  {
    id: "node-proxy-holds-all-mesh-keys",
    title: "The mesh's node proxy holds the keys of all pods there",
    letter: "S",
    on: ["node"],
    target: "element",
    when: {
      all: [
        { fact: "mesh", of: "cluster", in: ["ambient"] },
        { contains: { kind: "pod", where: EXPOSED_OR_PRIVILEGED } },
      ],
    },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-15", effect: "prevents", set: 1 },
      { id: "PW-12", effect: "prevents", set: 2 },
      { id: "KN-02", effect: "reduces-impact" },
      { id: "OP-04", effect: "detects" },
    ],
    topics: ["gotcha"],
  },
];
