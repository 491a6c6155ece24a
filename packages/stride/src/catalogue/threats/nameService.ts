import type { ThreatEntry } from "../entry.ts";
import { RECORDERS } from "../kindGroups.ts";

const NAME_SERVICES = ["dns", "cluster-dns"] as const;

/** Threats to what turns names into addresses, in the network and in the cluster. */
export const NAME_SERVICE_THREATS: readonly ThreatEntry[] = [
  {
    id: "forged-name-answer",
    title: "A forged answer about a name leads callers to an impostor",
    letter: "S",
    on: NAME_SERVICES,
    target: "element",
    when: {
      flow: {
        direction: "out",
        other: { kinds: ["internet", "external-entity", "external-actor", "dns"] },
        where: { fact: "encryption", of: "self", in: ["none"] },
      },
    },
    cvss31: "AV:N/AC:H/PR:N/UI:N/S:C/C:L/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "VN-20", effect: "reduces-likelihood" },
      { id: "OP-26", effect: "detects" },
    ],
    share: "user",
    topics: ["control point 2"],
  },
  {
    id: "lookups-leave-no-record",
    title: "Nobody can tell afterwards who asked for which name",
    letter: "R",
    on: NAME_SERVICES,
    target: "element",
    when: {
      all: [{ flow: { direction: "in" } }, { not: { flow: { direction: "out", other: { kinds: RECORDERS } } } }],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "OP-26", effect: "prevents", set: 1 },
      { id: "VN-14", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "names-changed-by-robots",
    title: "A pipeline or controller that edits names can move any service",
    letter: "E",
    on: NAME_SERVICES,
    target: "element",
    when: {
      flow: {
        direction: "in",
        other: { kinds: ["ci-server", "gitops-operator", "kube-controller-manager", "cloud-controller-manager"] },
      },
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-14", effect: "prevents", set: 1 },
      { id: "PE-20", effect: "detects" },
    ],
    share: "user",
  },
];
