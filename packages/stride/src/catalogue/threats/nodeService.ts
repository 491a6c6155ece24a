import type { ThreatEntry } from "../entry.ts";

/** Threats to the agents of a node and to the addresses it answers. */
export const NODE_SERVICE_THREATS: readonly ThreatEntry[] = [
  {
    id: "node-agent-tells-pod-specifications",
    title: "The node agent's open read port tells every pod's specification",
    letter: "I",
    on: ["kubelet"],
    target: "element",
    when: { fact: "componentPorts", of: "cluster", in: ["pods", "network", "internet"] },
    cvss31: "AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-17", effect: "prevents", set: 1 },
      { id: "KN-10", effect: "prevents", set: 2 },
      { id: "VN-05", effect: "reduces-likelihood" },
    ],
    replaces: ["KBL-I-01"],
  },
  {
    id: "node-services-flooded-from-pods",
    title: "Pods can flood the node's own services",
    letter: "D",
    on: ["kubelet", "kube-proxy"],
    target: "element",
    when: { fact: "componentPorts", of: "cluster", in: ["pods", "network", "internet"] },
    cvss31: "AV:A/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:L",
    impactOn: ["availability"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "KN-05", effect: "prevents", set: 1 },
      { id: "KN-10", effect: "prevents", set: 2 },
      { id: "VN-05", effect: "reduces-likelihood" },
    ],
    replaces: ["KBL-D-01", "KPX-D-01"],
  },
  {
    id: "service-claims-foreign-address",
    title: "A service claims an address that is not its own",
    letter: "S",
    on: ["service"],
    target: "element",
    when: { fact: "externalIps", of: "self", in: ["yes"] },
    cvss31: "AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:N",
    impactOn: ["confidentiality", "integrity"],
    actors: { primer: ["compromised credentials", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "KN-16", effect: "prevents", set: 1 },
      { id: "CL-12", effect: "prevents", set: 2 },
      { id: "KN-11", effect: "reduces-likelihood" },
      { id: "OP-01", effect: "detects" },
    ],
    replaces: ["KPX-S-01"],
  },
  {
    id: "address-translation-hides-the-caller",
    title: "Address translation hides who called the service",
    letter: "R",
    on: ["service"],
    target: "element",
    when: {
      all: [
        { fact: "serviceType", of: "self", in: ["nodePort", "loadBalancerPublic", "loadBalancerPrivate"] },
        { fact: "audience", of: "self", in: ["company", "partners", "everyone"] },
      ],
    },
    cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:N",
    impactOn: ["integrity"],
    actors: { primer: ["external attack", "misuse of privilege"], nsa: ["malicious actor", "insider"] },
    controls: [
      { id: "OP-17", effect: "prevents", set: 1 },
      { id: "VN-14", effect: "detects" },
      { id: "PE-14", effect: "reduces-likelihood" },
    ],
    replaces: ["KPX-R-01"],
  },
];
