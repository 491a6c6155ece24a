import type { ThreatEntry } from "../entry.ts";
import { ofItsCluster } from "./conditions.ts";

/** Threats to what runs and rests on a machine below its pods, and to the machine below the machines. */
export const MACHINE_PART_THREATS: readonly ThreatEntry[] = [
  {
    id: "runtime-obeys-others-than-the-agent",
    title: "Others than the node's agent can command the container runtime",
    letter: "S",
    on: ["container-runtime"],
    target: "element",
    when: {
      any: [
        {
          flow: {
            direction: "in",
            where: {
              not: {
                end: {
                  side: "from",
                  kinds: ["kubelet", "node", "container-runtime", "low-level-runtime", "image-cache", "image-registry"],
                },
              },
            },
          },
        },
        { fact: "login", of: "node", in: ["open"] },
      ],
    },
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-02", effect: "prevents", set: 1 },
      { id: "PW-16", effect: "reduces-likelihood" },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
  },
  {
    id: "runtime-flaw-lets-containers-out",
    title: "A flaw in the runtime lets a container out onto the machine",
    letter: "E",
    on: ["container-runtime", "low-level-runtime"],
    target: "element",
    when: {
      any: [
        { fact: "os", of: "node", in: ["general"] },
        { fact: "support", of: "cluster", in: ["nearEnd", "ended"] },
      ],
    },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "OP-10", effect: "prevents", set: 1 },
      { id: "PW-12", effect: "prevents", set: 2 },
      { id: "CL-23", effect: "reduces-likelihood" },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
    ],
  },
  {
    id: "cached-image-started-by-other-tenant",
    title: "One tenant starts another's private image from the node's cache",
    letter: "I",
    on: ["image-cache"],
    target: "element",
    when: { fact: "tenants", of: "cluster", in: ["trusting", "hostile"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider", "malicious actor"] },
    controls: [
      { id: "CL-12", effect: "prevents", set: 1 },
      { id: "PW-15", effect: "prevents", set: 2 },
    ],
    share: "user",
  },
  {
    id: "cached-image-changed-on-node",
    title: "An image is changed where the node keeps it",
    letter: "T",
    on: ["image-cache"],
    target: "element",
    when: {
      any: [
        {
          flow: {
            direction: "in",
            where: {
              not: {
                end: {
                  side: "from",
                  kinds: ["container-runtime", "low-level-runtime", "kubelet", "image-registry", "node"],
                },
              },
            },
          },
        },
        { fact: "login", of: "node", in: ["open"] },
      ],
    },
    cvss31: "AV:L/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor", "supply chain"] },
    controls: [
      { id: "CL-02", effect: "prevents", set: 1 },
      { id: "OP-12", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "network-plug-in-in-application-hands",
    title: "Application teams can change what carries and filters all traffic",
    letter: "T",
    on: ["cni"],
    target: "element",
    when: { fact: "editors", of: "namespace", in: ["appTeam", "developers"] },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "ID-07", effect: "prevents", set: 1 },
      { id: "CL-08", effect: "prevents", set: 2 },
      { id: "NS-05", effect: "reduces-likelihood" },
    ],
    topics: ["persistence"],
  },
  {
    id: "controllers-act-for-whoever-asks",
    title: "Controllers carry out with all their rights what a tenant declares",
    letter: "E",
    on: ["kube-controller-manager", "cloud-controller-manager"],
    target: "element",
    when: ofItsCluster("tenants", "trusting", "hostile"),
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:L/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider", "malicious actor"] },
    controls: [
      { id: "CL-12", effect: "prevents", set: 1 },
      { id: "CL-22", effect: "reduces-likelihood" },
      { id: "CL-26", effect: "reduces-impact" },
      { id: "OP-01", effect: "detects" },
    ],
    share: "user",
  },
  {
    id: "hypervisor-login-opens-all-machines",
    title: "One login below the machines opens all of them",
    letter: "E",
    on: ["hypervisor"],
    target: "element",
    when: { all: [{ fact: "login", of: "self", in: ["open"] }, { not: { inside: { kind: "provider" } } }] },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["insider", "malicious actor"] },
    controls: [
      { id: "PE-08", effect: "prevents", set: 1 },
      { id: "OP-12", effect: "reduces-likelihood" },
      { id: "OP-10", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "strangers-share-the-physical-machine",
    title: "Machines of strangers share the physical machine below ours",
    letter: "E",
    on: ["hypervisor"],
    target: "element",
    when: { inside: { kind: "provider" } },
    cvss31: "AV:L/AC:H/PR:L/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [{ id: "OP-19", effect: "prevents", set: 1 }],
    share: "user",
    topics: ["insider: provider"],
  },
  {
    id: "hypervisor-set-up-by-hand",
    title: "What keeps machines apart is set up by hand",
    letter: "T",
    on: ["hypervisor"],
    target: "element",
    when: { all: [{ fact: "configuredBy", of: "self", in: ["people"] }, { not: { inside: { kind: "provider" } } }] },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:L/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [{ id: "OP-14", effect: "prevents", set: 1 }],
  },
];
