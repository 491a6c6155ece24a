import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const AGENT: ExampleGraph = {
  elements: {
    cluster: "cluster",
    worker: { kind: "node", in: "cluster" },
    agent: { kind: "kubelet", in: "worker" },
    shop: { kind: "namespace", in: "cluster" },
    mail: { kind: "service", in: "shop" },
  },
};
const OUTWARD: ExampleGraph = withFacts(AGENT, "mail", { serviceType: "nodePort", audience: "everyone" });

export const NODE_SERVICE_EXAMPLES: ExamplesByThreat = {
  "node-agent-tells-pod-specifications": [
    {
      says: "Pods can reach the ports of the components",
      outcome: "raises",
      model: withFacts(AGENT, "cluster", { componentPorts: "pods" }),
      target: "agent",
    },
    {
      says: "Only their clients can",
      outcome: "silent",
      model: withFacts(AGENT, "cluster", { componentPorts: "clientsOnly" }),
      target: "agent",
    },
    {
      says: "Its read-only port is closed",
      outcome: "silent",
      model: withControls(withFacts(AGENT, "cluster", { componentPorts: "pods" }), "cluster", { "CL-17": "verified" }),
      target: "agent",
    },
    { says: "Nobody has said who reaches the components", outcome: "asks", model: AGENT, target: "agent" },
  ],
  "node-services-flooded-from-pods": [
    {
      says: "The network around can reach the ports of the components",
      outcome: "raises",
      model: withFacts(AGENT, "cluster", { componentPorts: "network" }),
      target: "agent",
    },
    {
      says: "Only their clients can",
      outcome: "silent",
      model: withFacts(AGENT, "cluster", { componentPorts: "clientsOnly" }),
      target: "agent",
    },
    { says: "Nobody has said who reaches the components", outcome: "asks", model: AGENT, target: "agent" },
  ],
  "service-claims-foreign-address": [
    {
      says: "It lists addresses of its own choice",
      outcome: "raises",
      model: withFacts(AGENT, "mail", { externalIps: "yes" }),
      target: "mail",
    },
    {
      says: "It lists none",
      outcome: "silent",
      model: withFacts(AGENT, "mail", { externalIps: "no" }),
      target: "mail",
    },
    {
      says: "Such services are refused in the whole cluster",
      outcome: "silent",
      model: withControls(
        withFacts(withFacts(AGENT, "shop", { exempt: "no" }), "mail", { externalIps: "yes" }),
        "cluster",
        { "KN-16": "implemented" },
      ),
      target: "mail",
    },
    { says: "Nobody has said whether it does", outcome: "asks", model: AGENT, target: "mail" },
  ],
  "address-translation-hides-the-caller": [
    { says: "Everybody comes through a port of the nodes", outcome: "raises", model: OUTWARD, target: "mail" },
    {
      says: "It is reached from inside the cluster only",
      outcome: "silent",
      model: withFacts(OUTWARD, "mail", { serviceType: "clusterIp" }),
      target: "mail",
    },
    {
      says: "Its log names each caller",
      outcome: "silent",
      model: withControls(OUTWARD, "mail", { "OP-17": "implemented" }),
      target: "mail",
    },
    {
      says: "Nobody has said how it is published",
      outcome: "asks",
      model: withFacts(AGENT, "mail", { audience: "everyone" }),
      target: "mail",
    },
  ],
};
