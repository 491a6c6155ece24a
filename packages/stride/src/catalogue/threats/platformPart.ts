import type { Condition } from "../condition.ts";
import type { ThreatEntry } from "../entry.ts";
import { PEOPLE, PLATFORM_PARTS, RECORDERS } from "../kindGroups.ts";
import { ofItsCluster } from "./conditions.ts";

const HANDS = [...PEOPLE, "bastion", "client-vpn", "developer-device"] as const;
const PROGRAMS_ON_TOP = ["pod", "container", "service", "process"] as const;

/** A program calls it, and nothing but its place in the network says who it is. */
const CALLED_BY_ANY_PROGRAM: Condition = {
  flow: {
    direction: "in",
    other: { kinds: PROGRAMS_ON_TOP },
    where: { fact: "callerAuth", of: "self", in: ["none", "networkOnly"] },
  },
};

/** Threats to the parts of the platform that programs and people have no ordinary business with. */
export const PLATFORM_PART_THREATS: readonly ThreatEntry[] = [
  {
    id: "part-of-platform-impersonated",
    title: "Somebody else can pass as this part of the platform",
    letter: "S",
    on: ["flow"],
    target: "from",
    when: {
      all: [
        {
          end: {
            side: "from",
            kinds: [
              "kube-scheduler",
              "kube-controller-manager",
              "cloud-controller-manager",
              "kube-proxy",
              "cni",
              "security-agent",
            ],
          },
        },
        { fact: "callerAuth", of: "self", in: ["none", "networkOnly", "sharedSecret"] },
      ],
    },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node", "compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-03", effect: "prevents", set: 1 },
      { id: "CL-02", effect: "reduces-likelihood" },
      { id: "OP-13", effect: "detects" },
    ],
  },
  {
    id: "impostor-answers-for-part-of-platform",
    title: "An impostor can answer for this part of the platform",
    letter: "S",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        {
          end: {
            side: "to",
            kinds: ["metadata-service", "low-level-runtime", "ip-tables", "hypervisor"],
          },
        },
        { fact: "encryption", of: "self", in: ["none"] },
        {
          any: ["pod", "node", "namespace", "cluster", "subnet", "vpc"].map((kind) => ({
            crosses: { kind, direction: "any" },
          })),
        },
      ],
    },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:U/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-13", effect: "prevents", set: 1 },
      { id: "OP-04", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "part-of-platform-changed-by-hand",
    title: "Somebody changes this part of the platform directly, past review",
    letter: "T",
    on: [
      "kube-controller-manager",
      "cloud-controller-manager",
      "admission-controller",
      "mesh",
      "kubelet",
      "kube-proxy",
      "ip-tables",
      "container-runtime",
      "low-level-runtime",
      "metadata-service",
    ],
    target: "element",
    when: { flow: { direction: "in", other: { kinds: HANDS } } },
    cvss31: "AV:N/AC:H/PR:H/UI:N/S:C/C:L/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "ID-24", effect: "prevents", set: 1 },
      { id: "OP-13", effect: "detects" },
      { id: "OP-04", effect: "detects" },
    ],
    topics: ["persistence"],
  },
  {
    id: "part-of-platform-leaves-no-record",
    title: "Nobody can prove who used this part of the platform",
    letter: "R",
    on: PLATFORM_PARTS.filter((kind) => kind !== "image-cache"),
    target: "element",
    when: {
      all: [
        { flow: { direction: "in", other: { kinds: [...HANDS, ...PROGRAMS_ON_TOP] } } },
        { not: { flow: { direction: "out", other: { kinds: RECORDERS } } } },
      ],
    },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["misuse of privilege", "compromised container or node"], nsa: ["insider"] },
    controls: [
      { id: "OP-02", effect: "prevents", set: 1 },
      { id: "OP-04", effect: "detects" },
    ],
  },
  {
    id: "part-of-platform-tells-programs",
    title: "This part of the platform tells any program about the others",
    letter: "I",
    on: ["cni", "mesh", "ip-tables", "container-runtime", "low-level-runtime", "security-agent", "hypervisor"],
    target: "element",
    when: CALLED_BY_ANY_PROGRAM,
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-16", effect: "prevents", set: 1 },
      { id: "KN-05", effect: "prevents", set: 2 },
      { id: "OP-04", effect: "detects" },
    ],
  },
  {
    id: "program-wears-out-part-of-platform",
    title: "One program can wear out what all others on it need",
    letter: "D",
    on: [
      "kube-controller-manager",
      "cloud-controller-manager",
      "cni",
      "ip-tables",
      "container-runtime",
      "low-level-runtime",
      "image-cache",
      "security-agent",
      "hypervisor",
      "metadata-service",
    ],
    target: "element",
    when: { flow: { direction: "in", other: { kinds: PROGRAMS_ON_TOP } } },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-16", effect: "prevents", set: 1 },
      { id: "KN-05", effect: "prevents", set: 2 },
      { id: "KN-08", effect: "prevents", set: 3 },
      { id: "KN-06", effect: "prevents", set: 4 },
      { id: "OP-04", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "program-commands-part-of-platform",
    title: "A program that may call this part of the platform commands all others",
    letter: "E",
    on: ["cni", "mesh", "kube-proxy", "ip-tables", "security-agent", "metadata-service"],
    target: "element",
    when: CALLED_BY_ANY_PROGRAM,
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-05", effect: "prevents", set: 1 },
      { id: "KN-08", effect: "prevents", set: 2 },
      { id: "KN-06", effect: "prevents", set: 3 },
      { id: "OP-04", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "watcher-reads-secrets-through-api",
    title: "A watcher that may read all objects reads the secrets too",
    letter: "I",
    on: ["kube-apiserver"],
    target: "element",
    when: {
      all: [
        { flow: { direction: "in", other: { kinds: ["monitoring", "scanner", "gitops-operator", "security-agent"] } } },
        ofItsCluster("keepsSecrets", "yes"),
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "ID-08", effect: "prevents", set: 1 },
      { id: "OP-01", effect: "detects" },
    ],
    share: "user",
  },
];
