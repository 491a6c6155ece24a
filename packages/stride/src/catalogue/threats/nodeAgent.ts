import type { ThreatEntry } from "../entry.ts";

/** Threats to the parts that steer a cluster and its nodes. */
export const NODE_AGENT_THREATS: readonly ThreatEntry[] = [
  {
    id: "node-agent-obeys-unknown-callers",
    title: "The node's agent obeys callers it does not know",
    letter: "S",
    on: ["kubelet"],
    target: "element",
    when: {
      any: [
        { fact: "componentPorts", of: "cluster", in: ["pods", "network", "internet"] },
        { flow: { direction: "in", where: { fact: "callerAuth", of: "self", in: ["networkOnly", "none"] } } },
      ],
    },
    cvss31: "AV:A/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["confidentiality", "integrity", "availability"],
    actors: { primer: ["compromised container or node", "external attack"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-16", effect: "prevents", set: 1 },
      { id: "KN-10", effect: "prevents", set: 2 },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "OP-04", effect: "detects" },
      { id: "CL-17", effect: "reduces-likelihood" },
    ],
    replaces: ["KBL-E-01", "KBL-S-01"],
  },
  {
    id: "component-debug-ports-tell-the-layout",
    title: "Debug ports of the components tell the cluster's layout",
    letter: "I",
    on: ["kube-scheduler", "kube-controller-manager", "cloud-controller-manager", "kube-proxy"],
    target: "element",
    when: { fact: "componentPorts", of: "cluster", in: ["pods", "network", "internet"] },
    cvss31: "AV:A/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N",
    impactOn: ["confidentiality"],
    actors: { primer: ["compromised container or node"], nsa: ["malicious actor"] },
    controls: [
      { id: "CL-18", effect: "prevents", set: 1 },
      { id: "KN-08", effect: "reduces-likelihood" },
      { id: "VN-05", effect: "reduces-likelihood" },
      { id: "KN-05", effect: "reduces-likelihood" },
    ],
    replaces: ["SCH-I-01"],
  },
];
