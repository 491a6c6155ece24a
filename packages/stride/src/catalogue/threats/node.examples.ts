import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const WORKER: ExampleGraph = {
  elements: {
    cluster: "cluster",
    worker: { kind: "node", in: "cluster" },
    shop: { kind: "namespace", in: "cluster" },
    web: { kind: "pod", in: "shop", zones: ["worker"] },
    ledger: "database",
  },
  flows: { query: "web -> ledger" },
};

const VISITED: ExampleGraph = withMore(WORKER, { customer: "external-actor" }, { visit: "customer -> web" });

export const NODE_EXAMPLES: ExamplesByThreat = {
  "node-network-reach-is-shared": [
    {
      says: "Strangers reach a pod on the node, and a pod on it reaches a database",
      outcome: "raises",
      model: withControls(VISITED, "cluster", { "KN-02": "none", "PW-15": "none" }),
      target: "worker",
    },
    { says: "No stranger reaches a pod on the node", outcome: "silent", model: WORKER, target: "worker" },
    {
      says: "Each pod may call only what it needs, and the plug-in enforces it",
      outcome: "silent",
      model: withControls(withFacts(VISITED, "cluster", { cni: "enforces" }), "cluster", { "KN-02": "implemented" }),
      target: "worker",
    },
    { says: "Nobody has said what pods may call", outcome: "asks", model: VISITED, target: "worker" },
  ],
  "node-login-open-to-wide-networks": [
    {
      says: "Login is open to more than a bastion",
      outcome: "raises",
      model: withFacts(WORKER, "worker", { login: "open" }),
      target: "worker",
    },
    {
      says: "People log in through a bastion",
      outcome: "silent",
      model: withFacts(WORKER, "worker", { login: "bastion" }),
      target: "worker",
    },
    { says: "Nobody has said how people log in", outcome: "asks", model: WORKER, target: "worker" },
  ],
  "node-work-leaves-no-trace": [
    {
      says: "People log in through a bastion that records nothing",
      outcome: "raises",
      model: withFacts(WORKER, "worker", { login: "bastion" }),
      target: "worker",
    },
    {
      says: "Nobody logs in",
      outcome: "silent",
      model: withFacts(WORKER, "worker", { login: "none" }),
      target: "worker",
    },
    { says: "Nobody has said how people log in", outcome: "asks", model: WORKER, target: "worker" },
  ],
};
