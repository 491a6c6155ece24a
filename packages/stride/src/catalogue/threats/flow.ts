import type { ThreatEntry } from "../entry.ts";
import { CALLED_PROGRAMS, CLOUD_SERVICES, ENTRIES, PEOPLE, PROGRAMS } from "../kindGroups.ts";
import { BETWEEN_NETWORKS, BETWEEN_PLAIN_PROGRAMS, OVER_FOREIGN_GROUND } from "./conditions.ts";

/** Threats to flows and to who calls and is called by them. */
export const FLOW_THREATS: readonly ThreatEntry[] = [
  {
    id: "clear-text-between-networks",
    title: "What passes between two networks can be read on its way",
    letter: "I",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        OVER_FOREIGN_GROUND,
        {
          any: [
            { fact: "encryption", of: "self", in: ["none"] },
            {
              all: [
                { fact: "encryption", of: "self", in: ["tunnel", "none"] },
                { carries: { atLeast: "confidential" } },
                { not: { end: { side: "to", kinds: ["client-vpn", "vpn-gateway"] } } },
              ],
            },
          ],
        },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-01", effect: "prevents", set: 1 },
      { id: "PE-13", effect: "prevents", set: 2 },
      { id: "VN-16", effect: "reduces-likelihood" },
    ],
    replaces: ["FLOW-I-01"],
    topics: ["control point 2", "control point 4", "gotcha"],
  },
  {
    id: "clear-text-changed-between-networks",
    title: "What passes between two networks in clear text can be changed",
    letter: "T",
    on: ["flow"],
    target: "flow",
    when: { all: [{ fact: "encryption", of: "self", in: ["none"] }, OVER_FOREIGN_GROUND] },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-01", effect: "prevents", set: 1 },
      { id: "PE-13", effect: "prevents", set: 2 },
      { id: "VN-16", effect: "prevents", set: 3 },
    ],
    replaces: ["FLOW-T-01", "FLOW-T-02", "LB-S-01"],
    topics: ["control point 6"],
  },
  {
    id: "confidential-clear-text-inside",
    title: "Confidential data crosses a network in clear text",
    letter: "I",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { fact: "encryption", of: "self", in: ["none"] },
        { carries: { atLeast: "confidential" } },
        { not: BETWEEN_NETWORKS },
        {
          any: [
            { crosses: { kind: "subnet", direction: "any" } },
            { crosses: { kind: "node", direction: "any" } },
            { crosses: { kind: "namespace", direction: "any" } },
            { crosses: { kind: "pod", direction: "any" } },
            BETWEEN_PLAIN_PROGRAMS,
          ],
        },
      ],
    },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-11", effect: "prevents", set: 1 },
      { id: "DA-01", effect: "prevents", set: 2 },
      { id: "KN-13", effect: "reduces-likelihood" },
    ],
    replaces: ["FLOW-I-02", "ING-I-01"],
  },
  {
    id: "caller-not-proved",
    title: "Whoever can reach the receiver is taken for its caller",
    letter: "S",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        { fact: "callerAuth", of: "self", in: ["none", "networkOnly"] },
        // What starts builds and rollouts has a threat of its own.
        {
          end: {
            side: "to",
            kinds: CALLED_PROGRAMS.filter((kind) => kind !== "ci-server" && kind !== "gitops-operator"),
          },
        },
        {
          any: [
            OVER_FOREIGN_GROUND,
            { crosses: { kind: "cluster", direction: "any" } },
            { crosses: { kind: "control-plane", direction: "any" } },
            { crosses: { kind: "node", direction: "any" } },
            { crosses: { kind: "namespace", direction: "any" } },
            { end: { side: "from", kinds: ["process"] } },
          ],
        },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-11", effect: "prevents", set: 1 },
      { id: "PE-14", effect: "prevents", set: 2 },
      { id: "PE-23", effect: "prevents", set: 3 },
      { id: "APP-09", effect: "prevents", set: 4 },
      { id: "KN-02", effect: "reduces-likelihood" },
      { id: "PE-11", effect: "reduces-likelihood" },
    ],
    replaces: ["FLOW-T-03", "POD-S-01", "SVC-S-01"],
    share: "user",
  },
  {
    id: "open-entry-flooded",
    title: "The way in from the internet can be flooded",
    letter: "D",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        {
          any: [
            { crosses: { kind: "internet", direction: "in" } },
            { end: { side: "from", kinds: ["internet", "external-actor", "external-entity"] } },
          ],
        },
        { end: { side: "to", kinds: ENTRIES } },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-02", effect: "prevents", set: 1 },
      { id: "PE-01", effect: "reduces-likelihood" },
      { id: "PE-05", effect: "reduces-impact" },
      { id: "PE-22", effect: "reduces-likelihood" },
    ],
    replaces: ["FLOW-D-01", "WAF-D-01"],
    share: "user",
    topics: ["control point 9"],
  },
  {
    id: "cloud-service-over-public-network",
    title: "A cloud service is called over the public network",
    letter: "I",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { fact: "publicPath", of: "self", in: ["yes"] },
        BETWEEN_NETWORKS,
        { end: { side: "to", kinds: CLOUD_SERVICES } },
        { end: { side: "from", kinds: PROGRAMS } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-11", effect: "prevents", set: 1 },
      { id: "DA-01", effect: "reduces-likelihood" },
      { id: "VN-17", effect: "reduces-likelihood" },
      { id: "VN-18", effect: "reduces-likelihood" },
    ],
    replaces: ["FLOW-I-04"],
    topics: ["control point 10"],
  },
  {
    id: "standing-rights-need-no-second",
    title: "One person's standing rights are enough to take over",
    letter: "E",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        { end: { side: "from", kinds: PEOPLE } },
        {
          end: {
            side: "to",
            kinds: ["iam", "kube-apiserver", "transit-gateway", "firewall", "bastion", "gitops-operator"],
          },
        },
        { fact: "rights", of: "from", in: ["standing"] },
        { fact: "who", of: "from", in: ["operator", "administrator", "providerStaff", "partner"] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:H/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "ID-18", effect: "prevents", set: 1 },
      { id: "OP-14", effect: "prevents", set: 2 },
      { id: "ID-14", effect: "reduces-likelihood" },
      { id: "ID-17", effect: "detects" },
      { id: "OP-01", effect: "detects" },
      { id: "OP-23", effect: "detects" },
      { id: "ID-22", effect: "reduces-likelihood" },
    ],
    replaces: ["INS-E-01"],
    share: "user",
    topics: ["control point 1", "control point 7"],
  },
];
