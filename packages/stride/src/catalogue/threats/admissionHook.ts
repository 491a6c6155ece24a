import type { ThreatEntry } from "../entry.ts";

/** Threats to the checks before an object is stored, and ways past them. */
export const ADMISSION_HOOK_THREATS: readonly ThreatEntry[] = [
  {
    id: "others-call-the-admission-hook",
    title: "Others than the API server can call the admission hook",
    letter: "S",
    on: ["admission-controller"],
    target: "element",
    when: {
      flow: {
        direction: "in",
        where: {
          any: [
            { fact: "callerAuth", of: "self", in: ["networkOnly", "none"] },
            { not: { end: { side: "from", kinds: ["kube-apiserver"] } } },
          ],
        },
      },
    },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:U/C:L/I:N/A:L",
    impactOn: ["confidentiality", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-29", effect: "prevents", set: 1 },
      { id: "KN-01", effect: "prevents", set: 2 },
      { id: "CL-15", effect: "reduces-impact" },
    ],
    replaces: ["ADM-S-01"],
  },
  {
    id: "admission-hook-sends-objects-out",
    title: "The admission hook sends objects out of the cluster",
    letter: "I",
    on: ["admission-controller"],
    target: "element",
    when: {
      flow: {
        direction: "out",
        where: {
          all: [
            { crosses: { kind: "cluster", direction: "any" } },
            { not: { end: { side: "to", kinds: ["kube-apiserver", "log-store", "siem", "monitoring"] } } },
          ],
        },
      },
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: {
      primer: ["compromised container or node", "misuse of privilege"],
      nsa: ["insider", "malicious actor", "supply chain"],
    },
    controls: [
      { id: "PE-06", effect: "prevents", set: 1 },
      { id: "KN-01", effect: "prevents", set: 2 },
    ],
    replaces: ["ADM-I-01"],
  },
  {
    id: "overloaded-hook-lets-objects-in",
    title: "An overloaded or stopped check lets everything in",
    letter: "E",
    on: ["admission-controller"],
    target: "element",
    when: {
      any: [
        { fact: "copies", of: "self", in: ["one"] },
        { fact: "tenants", of: "cluster", in: ["trusting", "hostile"] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["malicious actor", "insider"],
    },
    controls: [
      { id: "CL-13", effect: "prevents", set: 1 },
      { id: "PW-18", effect: "reduces-likelihood" },
      { id: "CL-15", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["ADM-D-01"],
  },
  {
    id: "closed-hook-stops-every-change",
    title: "A check that fails closed can stop every change",
    letter: "D",
    on: ["admission-controller"],
    target: "element",
    when: {
      all: [
        { fact: "copies", of: "self", in: ["one"] },
        { control: "CL-13", state: ["planned", "implemented", "verified"] },
      ],
    },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-18", effect: "prevents", set: 1 },
      { id: "CL-15", effect: "reduces-likelihood" },
      { id: "NS-05", effect: "reduces-likelihood" },
      { id: "KN-01", effect: "reduces-likelihood" },
    ],
    topics: ["gotcha"],
  },
  {
    id: "changing-hook-raises-a-pod",
    title: "A hook that changes objects can raise a pod",
    letter: "E",
    on: ["admission-controller"],
    target: "element",
    when: { fact: "changesObjects", of: "self", in: ["yes"] },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["malicious actor", "insider", "supply chain"],
    },
    controls: [
      { id: "CL-30", effect: "prevents", set: 1 },
      { id: "CL-14", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["ADM-E-02"],
  },
  {
    id: "exempt-namespace-open-to-teams",
    title: "A namespace without admission rules is open to many",
    letter: "E",
    on: ["namespace"],
    target: "zone-border",
    when: {
      all: [
        { fact: "exempt", of: "self", in: ["yes"] },
        { fact: "editors", of: "self", in: ["appTeam", "developers"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["malicious actor", "insider"],
    },
    controls: [
      { id: "NS-05", effect: "prevents", set: 1 },
      { id: "ID-07", effect: "prevents", set: 2 },
      { id: "CL-28", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["ADM-E-01", "NS-T-01"],
    topics: ["gotcha"],
  },
];
