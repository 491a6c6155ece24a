import type { Condition } from "../condition.ts";
import type { ThreatEntry } from "../entry.ts";
import { PEOPLE } from "../kindGroups.ts";
import { ofItsCluster } from "./conditions.ts";

const SHARED_BY_TENANTS_OR_STAGES: Condition = {
  any: [
    { fact: "tenants", of: "cluster", in: ["trusting", "hostile"] },
    { fact: "stages", of: "cluster", in: ["several"] },
  ],
};

/** Threats to what steers a cluster: its border, its scheduler, its hand in the cloud. */
export const CONTROL_PLANE_PART_THREATS: readonly ThreatEntry[] = [
  {
    id: "control-plane-open-to-workloads",
    title: "Control-plane ports answer workloads and wide networks",
    letter: "E",
    on: ["control-plane"],
    target: "zone-border",
    when: {
      any: [
        ofItsCluster("componentPorts", "pods", "network", "internet"),
        {
          flow: {
            direction: "in",
            other: { kinds: [...PEOPLE, "pod", "container", "internet", "developer-device"] },
            where: { not: { end: { side: "to", kinds: ["kube-apiserver", "etcd"] } } },
          },
        },
      ],
    },
    cvss31: "AV:A/AC:H/PR:N/UI:N/S:C/C:H/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-08", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "prevents", set: 2 },
    ],
    replaces: ["CP-I-01"],
    topics: ["managed: provider's part"],
  },
  {
    id: "single-control-plane-member",
    title: "One member carries the control plane",
    letter: "D",
    on: ["etcd", "kube-apiserver"],
    target: "element",
    when: { fact: "copies", of: "self", in: ["one"] },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:U/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["compromised container or node", "external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-25", effect: "prevents", set: 1 },
      { id: "KN-08", effect: "reduces-likelihood" },
      { id: "CL-15", effect: "reduces-likelihood" },
      { id: "CL-07", effect: "recovers" },
    ],
    replaces: ["CP-D-01", "ETCD-D-01", "KCM-D-01"],
  },
  {
    id: "node-draws-sensitive-pods-to-itself",
    title: "A taken node draws sensitive pods to itself",
    letter: "T",
    on: ["kube-scheduler"],
    target: "element",
    when: SHARED_BY_TENANTS_OR_STAGES,
    cvss31: "AV:A/AC:L/PR:H/UI:N/S:C/C:H/I:L/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-10", effect: "prevents", set: 1 },
      { id: "PW-17", effect: "reduces-likelihood" },
      { id: "CL-19", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["SCH-T-01"],
    share: "user",
  },
  {
    id: "tenant-chooses-its-own-node",
    title: "A tenant's pod chooses the node it must not use",
    letter: "E",
    on: ["kube-scheduler"],
    target: "element",
    when: SHARED_BY_TENANTS_OR_STAGES,
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["malicious actor", "insider"],
    },
    controls: [
      { id: "PW-17", effect: "prevents", set: 1 },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["SCH-E-01"],
    share: "user",
  },
  {
    id: "tenant-pushes-others-off-the-nodes",
    title: "A tenant's priorities push others off the nodes",
    letter: "D",
    on: ["kube-scheduler"],
    target: "element",
    when: { fact: "tenants", of: "cluster", in: ["trusting", "hostile"] },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["insider"] },
    controls: [
      { id: "PW-17", effect: "prevents", set: 1 },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["SCH-D-01"],
    share: "user",
  },
  {
    id: "cloud-controller-may-do-too-much",
    title: "The cloud controller may do far more than it needs",
    letter: "E",
    on: ["cloud-controller-manager"],
    target: "element",
    when: { fact: "cloudRights", of: "self", in: ["broad"] },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "misuse of privilege"], nsa: ["malicious actor"] },
    controls: [
      { id: "ID-02", effect: "prevents", set: 1 },
      { id: "ID-03", effect: "reduces-likelihood" },
      { id: "CL-22", effect: "reduces-likelihood" },
    ],
    replaces: ["CCM-E-01"],
    topics: ["managed: provider's part"],
  },
  {
    id: "cloud-key-stored-in-the-cluster",
    title: "The cloud controller's stored key can be copied",
    letter: "I",
    on: ["cloud-controller-manager"],
    target: "element",
    when: { fact: "cloudAccess", of: "self", in: ["storedKey"] },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: {
      primer: ["compromised container or node", "compromised credentials", "misuse of privilege"],
      nsa: ["malicious actor", "insider"],
    },
    controls: [
      { id: "ID-16", effect: "prevents", set: 1 },
      { id: "ID-03", effect: "prevents", set: 2 },
      { id: "ID-02", effect: "reduces-impact" },
      { id: "CL-02", effect: "reduces-likelihood" },
    ],
    replaces: ["CCM-I-01"],
  },
];
