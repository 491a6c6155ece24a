import type { ThreatEntry } from "../entry.ts";

/** Threats to messages and copies on their way. */
export const QUEUE_AND_CACHE_THREATS: readonly ThreatEntry[] = [
  {
    id: "forged-messages-in-queue",
    title: "Forged or poisoned messages make consumers act",
    letter: "T",
    on: ["queue"],
    target: "element",
    when: {
      any: [
        { fact: "clientsSignIn", of: "self", in: ["shared", "none"] },
        { fact: "writers", of: "self", in: ["people", "everyone"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:N/I:H/A:L",
    impactOn: ["integrity", "availability"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "APP-13", effect: "prevents", set: 1 },
      { id: "DA-10", effect: "reduces-likelihood" },
      { id: "KN-02", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
  {
    id: "cache-entries-poisoned",
    title: "Cached entries are replaced and served as true",
    letter: "T",
    on: ["cache"],
    target: "element",
    when: { fact: "clientsSignIn", of: "self", in: ["shared", "none"] },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:U/C:L/I:H/A:L",
    impactOn: ["integrity", "confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-10", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "KN-02", effect: "reduces-likelihood" },
      { id: "APP-14", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
  {
    id: "private-answers-in-public-cache",
    title: "Private answers lie in a cache that serves everyone",
    letter: "I",
    on: ["cache"],
    target: "element",
    when: { all: [{ fact: "readers", of: "self", in: ["partners", "everyone"] }, { stores: { atLeast: "internal" } }] },
    cvss31: "AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [{ id: "APP-14", effect: "prevents", set: 1 }],
    share: "user",
  },
];
