import type { ThreatEntry } from "../entry.ts";
import { CLOUD_SERVICES } from "../kindGroups.ts";

/** Threats to the private ways into the provider's services. */
export const PRIVATE_ENDPOINT_THREATS: readonly ThreatEntry[] = [
  {
    id: "endpoint-reaches-foreign-stores",
    title: "The private way leads to strangers' stores too",
    letter: "I",
    on: ["private-endpoint"],
    target: "element",
    when: {
      flow: { direction: "out", other: { kinds: ["object-store", "queue", "image-registry", "cloud-service"] } },
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["insider", "malicious actor"] },
    controls: [
      { id: "VN-12", effect: "prevents", set: 1 },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
      { id: "VN-19", effect: "reduces-likelihood" },
    ],
    replaces: ["PEP-I-01"],
    share: "user",
    topics: ["control point 10"],
  },
  {
    id: "public-door-beside-the-endpoint",
    title: "A service behind a private endpoint keeps its public door",
    letter: "I",
    on: CLOUD_SERVICES,
    target: "element",
    when: {
      all: [
        { flow: { direction: "in", other: { kinds: ["private-endpoint"] } } },
        { fact: "storeReach", of: "self", in: ["public"] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:U/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-17", effect: "prevents", set: 1 },
      { id: "PE-11", effect: "reduces-likelihood" },
      { id: "ID-02", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
      { id: "SC-35", effect: "reduces-likelihood" },
    ],
    replaces: ["PEP-D-01", "PEP-S-01"],
    share: "user",
    topics: ["control point 10", "gotcha"],
  },
];
