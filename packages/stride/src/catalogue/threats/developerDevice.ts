import type { ThreatEntry } from "../entry.ts";

/** Threats to the machines on which code is written. */
export const DEVELOPER_DEVICE_THREATS: readonly ThreatEntry[] = [
  {
    id: "unmanaged-developer-device",
    title: "Code is changed on a private, unmanaged developer device",
    letter: "T",
    on: ["developer-device"],
    target: "element",
    when: {
      all: [
        { fact: "device", of: "self", in: ["own"] },
        {
          flow: {
            direction: "out",
            other: { kinds: ["git-repo", "config-repo", "ci-server", "image-registry", "package-registry"] },
          },
        },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:R/S:C/C:L/I:H/A:N",
    impactOn: ["integrity", "confidentiality"],
    actors: { primer: ["external attack", "compromised credentials"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "OP-09", effect: "prevents", set: 1 },
      { id: "OP-08", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
  {
    id: "developer-credentials-in-files",
    title: "Keys and tokens lie in files on the developer's device",
    letter: "I",
    on: ["developer-device"],
    target: "element",
    when: { fact: "credentialKept", of: "self", in: ["file"] },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-06", effect: "prevents", set: 1 },
      { id: "ID-11", effect: "reduces-impact" },
      { id: "OP-09", effect: "reduces-likelihood" },
    ],
    share: "user",
  },
  {
    id: "developer-path-into-production",
    title: "A developer's device reaches staging or production directly",
    letter: "E",
    on: ["developer-device"],
    target: "element",
    when: {
      flow: {
        direction: "out",
        other: {
          kinds: [
            "kube-apiserver",
            "node",
            "pod",
            "database",
            "data-store",
            "object-store",
            "process",
            "gitops-operator",
          ],
        },
        where: { fact: "stage", of: "to", in: ["staging", "production"] },
      },
    },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "SC-14", effect: "prevents", set: 1 },
      { id: "OP-09", effect: "reduces-likelihood" },
      { id: "ID-11", effect: "reduces-impact" },
    ],
    share: "user",
  },
  {
    id: "public-packages-pulled-in",
    title: "A poisoned or look-alike public package is pulled in",
    letter: "T",
    on: ["ci-server", "developer-device"],
    target: "element",
    when: { fact: "packagesFrom", of: "self", in: ["public"] },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["supply chain"] },
    controls: [
      { id: "SC-31", effect: "prevents", set: 1 },
      { id: "SC-37", effect: "reduces-likelihood" },
      { id: "SC-22", effect: "detects" },
      { id: "SC-14", effect: "reduces-impact" },
      { id: "SC-21", effect: "reduces-impact" },
      { id: "DA-06", effect: "reduces-impact" },
    ],
    share: "user",
  },
];
