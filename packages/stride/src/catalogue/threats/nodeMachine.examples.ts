import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const WORKER: ExampleGraph = {
  elements: {
    cluster: "cluster",
    worker: { kind: "node", in: "cluster" },
    system: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    agent: { kind: "pod", in: "system", zones: ["worker"], facts: { securityLevel: "privileged" } },
  },
};

export const NODE_MACHINE_EXAMPLES: ExamplesByThreat = {
  "node-faces-the-internet": [
    {
      says: "It has an address on the internet",
      outcome: "raises",
      model: withFacts(WORKER, "worker", { publicAddress: "yes" }),
      target: "worker",
    },
    {
      says: "It has no such address",
      outcome: "silent",
      model: withFacts(WORKER, "worker", { publicAddress: "no" }),
      target: "worker",
    },
    {
      says: "Its security group admits nobody from there",
      outcome: "silent",
      model: withControls(withFacts(WORKER, "worker", { publicAddress: "yes" }), "worker", { "VN-05": "verified" }),
      target: "worker",
    },
    { says: "Nobody has said whether it has one", outcome: "asks", model: WORKER, target: "worker" },
  ],
  "node-image-from-strangers": [
    {
      says: "It has a general system, and nothing proves where it came from",
      outcome: "raises",
      model: withControls(withFacts(WORKER, "worker", { os: "general" }), "worker", {
        "CL-31": "none",
        "SC-27": "none",
      }),
      target: "worker",
    },
    {
      says: "Its system is made for containers only, and starts from a proven image",
      outcome: "silent",
      model: withFacts(WORKER, "worker", { os: "containerOnly" }),
      target: "worker",
    },
    {
      says: "Only signed images start",
      outcome: "silent",
      model: withControls(withFacts(WORKER, "worker", { os: "general" }), "worker", { "CL-31": "implemented" }),
      target: "worker",
    },
    { says: "Nobody has said which system it has", outcome: "asks", model: WORKER, target: "worker" },
  ],
};
