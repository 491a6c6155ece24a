import type { ThreatEntry } from "../entry.ts";

/** Threats that come with systems and services of somebody else. */
export const THIRD_PARTY_THREATS: readonly ThreatEntry[] = [
  {
    id: "outside-party-impersonated",
    title: "A password, or not even one, is enough to call as this outside party",
    letter: "S",
    on: ["external-entity", "supplier"],
    target: "element",
    when: { all: [{ fact: "signIn", of: "self", in: ["password", "none"] }, { flow: { direction: "out" } }] },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "ID-05", effect: "prevents", set: 1 },
      { id: "ID-21", effect: "prevents", set: 2 },
      { id: "ID-04", effect: "reduces-likelihood" },
      { id: "ID-19", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
  {
    id: "outside-system-not-proved",
    title: "Somebody else can answer in the name of the outside system",
    letter: "S",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        { end: { side: "to", kinds: ["external-entity", "supplier"] } },
        { fact: "encryption", of: "self", in: ["none"] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [{ id: "DA-01", effect: "prevents", set: 1 }],
    share: "user",
  },
  {
    id: "data-handed-to-third-party",
    title: "Confidential data is handed to somebody else's system",
    letter: "I",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { carries: { atLeast: "confidential" } },
        {
          any: [
            {
              all: [{ end: { side: "to", kinds: ["cloud-service"] } }, { fact: "runBy", of: "to", in: ["thirdParty"] }],
            },
            {
              all: [
                { end: { side: "to", kinds: ["external-entity", "supplier"] } },
                { fact: "who", of: "to", in: ["partner", "public", "machine", "providerStaff"] },
              ],
            },
          ],
        },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["misuse of privilege", "external attack"], nsa: ["insider", "supply chain"] },
    controls: [{ id: "DA-16", effect: "prevents", set: 1 }],
    share: "user",
  },
  {
    id: "third-party-service-reaches-in",
    title: "A breached third-party service acts inside our system",
    letter: "E",
    on: ["cloud-service"],
    target: "element",
    when: { all: [{ fact: "runBy", of: "self", in: ["thirdParty"] }, { flow: { direction: "out" } }] },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials"], nsa: ["supply chain"] },
    controls: [
      { id: "ID-21", effect: "prevents", set: 1 },
      { id: "ID-02", effect: "prevents", set: 1 },
      { id: "ID-14", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
];
