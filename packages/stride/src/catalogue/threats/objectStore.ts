import type { ThreatEntry } from "../entry.ts";

/** Threats to files that are kept under names. */
export const OBJECT_STORE_THREATS: readonly ThreatEntry[] = [
  {
    id: "objects-public",
    title: "Stored objects can be read by the whole internet",
    letter: "I",
    on: ["object-store"],
    target: "element",
    when: { all: [{ stores: { atLeast: "internal" } }, { fact: "readers", of: "self", in: ["everyone"] }] },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-18", effect: "prevents", set: 1 },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "DA-16", effect: "reduces-impact" },
      { id: "OP-25", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "objects-writable-by-many",
    title: "Stored objects can be replaced by too many writers",
    letter: "T",
    on: ["object-store"],
    target: "element",
    when: { fact: "writers", of: "self", in: ["people", "everyone"] },
    cvss31: "AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:H/A:L",
    impactOn: ["integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-13", effect: "reduces-likelihood" },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "DA-11", effect: "recovers" },
      { id: "DA-14", effect: "recovers" },
      { id: "APP-05", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
];
