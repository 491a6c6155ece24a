import type { ThreatEntry } from "../entry.ts";

/** Threats that come with services of somebody else. */
export const THIRD_PARTY_THREATS: readonly ThreatEntry[] = [
  {
    id: "data-handed-to-third-party",
    title: "Confidential data is handed to somebody else's system",
    letter: "I",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { carries: { atLeast: "confidential" } },
        { end: { side: "to", kinds: ["cloud-service", "external-entity", "supplier"] } },
        {
          any: [
            { fact: "runBy", of: "to", in: ["thirdParty"] },
            { fact: "who", of: "to", in: ["partner", "machine"] },
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
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["supply chain"] },
    controls: [
      { id: "ID-21", effect: "prevents", set: 1 },
      { id: "ID-02", effect: "prevents", set: 1 },
      { id: "ID-14", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
];
