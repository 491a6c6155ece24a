import type { ThreatEntry } from "../entry.ts";
import { BETWEEN_NETWORKS } from "./conditions.ts";

/** Threats to single connections, and to whoever receives them. */
export const FLOW_RECEIVER_THREATS: readonly ThreatEntry[] = [
  {
    id: "captured-secret-replayed",
    title: "A captured call can be sent again, or its secret used",
    letter: "T",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { fact: "callerAuth", of: "self", in: ["sharedSecret", "networkOnly", "none"] },
        { fact: "encryption", of: "self", in: ["none"] },
        { not: BETWEEN_NETWORKS },
        {
          any: [
            { crosses: { kind: "subnet", direction: "any" } },
            { crosses: { kind: "node", direction: "any" } },
            { crosses: { kind: "namespace", direction: "any" } },
          ],
        },
      ],
    },
    cvss31: "AV:A/AC:H/PR:N/UI:N/S:U/C:L/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["external attack", "compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "DA-01", effect: "prevents", set: 1 },
      { id: "KN-11", effect: "prevents", set: 2 },
      { id: "APP-17", effect: "prevents", set: 3 },
      { id: "ID-11", effect: "reduces-likelihood" },
    ],
  },
  {
    id: "workload-calls-any-destination",
    title: "A workload opens connections to the internet by itself",
    letter: "I",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { crosses: { kind: "internet", direction: "any" } },
        {
          end: {
            side: "from",
            kinds: ["pod", "container", "node", "node-pool", "service", "ingress", "process", "ci-server"],
          },
        },
      ],
    },
    cvss31: "AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-06", effect: "prevents", set: 1 },
      { id: "PE-17", effect: "reduces-impact" },
      { id: "KN-01", effect: "reduces-likelihood" },
      { id: "PE-04", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
      { id: "VN-15", effect: "detects" },
    ],
    replaces: ["FLOW-I-03", "TVPC-I-01"],
    topics: ["control point 2"],
  },
  {
    id: "pod-reaches-host-ports",
    title: "A pod opens connections to hosts, which pod policies do not guard",
    letter: "E",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        { end: { side: "from", kinds: ["pod", "container"] } },
        { end: { side: "to", kinds: ["node", "node-pool", "kubelet"] } },
      ],
    },
    cvss31: "AV:A/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-05", effect: "prevents", set: 1 },
      { id: "KN-10", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "CL-16", effect: "reduces-likelihood" },
    ],
    topics: ["control point 8", "control point 8.2", "gotcha"],
  },
  {
    id: "control-plane-port-flooded",
    title: "A workload or stranger can exhaust a control-plane port",
    letter: "D",
    on: ["flow"],
    target: "flow",
    when: {
      all: [
        { end: { side: "to", kinds: ["etcd", "kube-scheduler", "kube-controller-manager"] } },
        {
          any: [
            { end: { side: "from", kinds: ["pod", "container"] } },
            { crosses: { kind: "internet", direction: "any" } },
          ],
        },
      ],
    },
    cvss31: "AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H",
    impactOn: ["availability"],
    actors: { primer: ["compromised container or node", "external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-08", effect: "prevents", set: 1 },
      { id: "CL-15", effect: "reduces-impact" },
    ],
    replaces: ["FLOW-D-03"],
  },
  {
    id: "login-port-on-the-internet",
    title: "A login or agent port answers the internet",
    letter: "S",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        { crosses: { kind: "internet", direction: "any" } },
        {
          any: [
            { end: { side: "to", kinds: ["kubelet"] } },
            {
              all: [
                { end: { side: "to", kinds: ["node", "ci-server", "process"] } },
                { fact: "purpose", of: "self", in: ["administration"] },
              ],
            },
          ],
        },
        { end: { side: "to", kinds: ["kubelet", "node", "ci-server", "process"] } },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "PE-08", effect: "prevents", set: 1 },
      { id: "VN-02", effect: "prevents", set: 2 },
      { id: "PE-11", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "ID-05", effect: "reduces-likelihood" },
    ],
    replaces: ["SG-I-01"],
    topics: ["control point 5.2", "control point 11"],
  },
  {
    id: "work-from-unmanaged-device",
    title: "Malware on a private device acts as its user",
    letter: "S",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        { end: { side: "from", kinds: ["user", "external-actor"] } },
        { fact: "device", of: "from", in: ["own"] },
        { end: { side: "to", kinds: ["client-vpn", "vpn-gateway", "bastion", "kube-apiserver", "iam", "ci-server"] } },
      ],
    },
    cvss31: "AV:N/AC:H/PR:N/UI:R/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials", "external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "OP-09", effect: "prevents", set: 1 },
      { id: "PE-12", effect: "prevents", set: 2 },
      { id: "ID-06", effect: "reduces-impact" },
      { id: "PE-10", effect: "detects" },
    ],
    share: "user",
    topics: ["control point 11"],
  },
  {
    id: "operations-past-the-recorded-hop",
    title: "Administration goes past the recorded hop",
    letter: "R",
    on: ["flow"],
    target: "to",
    when: {
      all: [
        {
          end: {
            side: "from",
            kinds: ["user", "insider", "provider-staff", "external-actor", "client-vpn", "vpn-gateway"],
          },
        },
        { end: { side: "to", kinds: ["node", "database"] } },
        { fact: "purpose", of: "self", in: ["administration"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:H/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["misuse of privilege", "compromised credentials"], nsa: ["insider"] },
    controls: [
      { id: "PE-08", effect: "prevents", set: 1 },
      { id: "PE-10", effect: "prevents", set: 1 },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "VN-14", effect: "detects" },
    ],
    replaces: ["ACT-R-03"],
    share: "user",
    topics: ["control point 11", "gotcha"],
  },
];
