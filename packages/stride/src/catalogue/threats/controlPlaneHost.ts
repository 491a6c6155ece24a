import type { ThreatEntry } from "../entry.ts";
import { DATA_STORES } from "../kindGroups.ts";

/** Threats to the machines that carry a control plane, and to the copies of its memory. */
export const CONTROL_PLANE_HOST_THREATS: readonly ThreatEntry[] = [
  {
    id: "workloads-on-control-plane-hosts",
    title: "Application pods may run on control-plane machines",
    letter: "E",
    on: ["node"],
    target: "element",
    when: {
      all: [
        { inside: { kind: "control-plane" } },
        {
          contains: { kind: "pod", where: { fact: "namespaceRole", of: "namespace", in: ["application", "default"] } },
        },
      ],
    },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "PW-17", effect: "prevents", set: 1 },
      { id: "PW-15", effect: "prevents", set: 2 },
      { id: "PW-12", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["CP-E-01"],
  },
  {
    id: "control-plane-files-changed-on-host",
    title: "Manifests and keys of the control plane lie open on its machine",
    letter: "T",
    on: ["node"],
    target: "element",
    when: {
      all: [
        { inside: { kind: "control-plane" } },
        {
          any: [
            { fact: "login", of: "self", in: ["open"] },
            {
              contains: {
                kind: "pod",
                where: { fact: "hostAccess", of: "self", in: ["readPath", "writePath", "runtimeSocket"] },
              },
            },
          ],
        },
      ],
    },
    cvss31: "AV:L/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "CL-02", effect: "prevents", set: 1 },
      { id: "CL-27", effect: "prevents", set: 1 },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "PE-10", effect: "detects" },
      { id: "OP-04", effect: "detects" },
    ],
    replaces: ["CP-T-01", "SCH-S-01", "KCM-T-01"],
    topics: ["persistence"],
  },
  {
    id: "state-backup-leaks-the-cluster",
    title: "A backup of the state store leaks the whole cluster",
    letter: "I",
    on: ["etcd"],
    target: "element",
    when: {
      flow: {
        direction: "any",
        other: { kinds: [...DATA_STORES, "volume", "process", "cloud-service", "node", "bastion", "ci-server"] },
        where: { fact: "purpose", of: "self", in: ["backup"] },
      },
    },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "CL-05", effect: "prevents", set: 1 },
      { id: "DA-02", effect: "prevents", set: 2 },
      { id: "OP-05", effect: "detects" },
    ],
  },
  {
    id: "provider-can-read-cluster-state",
    title: "The provider's staff could read the cluster's secrets",
    letter: "I",
    on: ["etcd"],
    target: "element",
    when: {
      all: [
        {
          any: [
            { fact: "managed", of: "cluster", in: ["provider", "providerAndNodes"] },
            { all: [{ inside: { kind: "provider" } }, { not: { inside: { kind: "vpc" } } }] },
          ],
        },
        { any: [{ fact: "keepsSecrets", of: "cluster", in: ["yes"] }, { stores: { atLeast: "restricted" } }] },
      ],
    },
    cvss31: "AV:N/AC:H/PR:H/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "DA-03", effect: "prevents", set: 1 },
      { id: "OP-15", effect: "prevents", set: 2 },
      { id: "CL-05", effect: "reduces-likelihood" },
    ],
    replaces: ["INS-I-01"],
    share: "user",
    topics: ["insider: provider"],
  },
  {
    id: "cluster-state-cannot-be-restored",
    title: "Destroyed cluster state cannot be brought back",
    letter: "D",
    on: ["etcd"],
    target: "element",
    when: { fact: "soleCopy", of: "self", in: ["yes"] },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:U/C:N/I:H/A:H",
    impactOn: ["integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "CL-07", effect: "prevents", set: 1 },
      { id: "OP-14", effect: "reduces-likelihood" },
    ],
    replaces: ["CLU-D-01"],
  },
];
