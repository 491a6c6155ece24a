import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const AGENT: ExampleGraph = {
  elements: {
    cluster: "cluster",
    worker: { kind: "node", in: "cluster" },
    agent: { kind: "kubelet", in: "worker" },
    scheduler: { kind: "kube-scheduler", in: "cluster" },
  },
};

export const NODE_AGENT_EXAMPLES: ExamplesByThreat = {
  "node-agent-obeys-unknown-callers": [
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
      says: "The agent checks each caller",
      outcome: "silent",
      model: withControls(withFacts(AGENT, "cluster", { componentPorts: "pods" }), "agent", { "CL-16": "implemented" }),
      target: "agent",
    },
    { says: "Nobody has said who reaches the components", outcome: "asks", model: AGENT, target: "agent" },
  ],
  "component-debug-ports-tell-the-layout": [
    {
      says: "The network around can reach the ports of the components",
      outcome: "raises",
      model: withFacts(AGENT, "cluster", { componentPorts: "network" }),
      target: "scheduler",
    },
    {
      says: "Only their clients can",
      outcome: "silent",
      model: withFacts(AGENT, "cluster", { componentPorts: "clientsOnly" }),
      target: "scheduler",
    },
    { says: "Nobody has said who reaches the components", outcome: "asks", model: AGENT, target: "scheduler" },
  ],
};
