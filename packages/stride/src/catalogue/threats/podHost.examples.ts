import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const POD: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { mesh: "none" } },
    worker: { kind: "node", in: "cluster" },
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    web: { kind: "pod", in: "shop", zones: ["worker"] },
  },
};

const PRIVILEGED: ExampleGraph = withFacts(POD, "web", { securityLevel: "privileged" });

const VISITED: ExampleGraph = withMore(POD, { customer: "external-actor" }, { visit: "customer -> web" });

export const POD_HOST_EXAMPLES: ExamplesByThreat = {
  "kernel-shared-with-untrusted-code": [
    {
      says: "Customers' code runs on the ordinary runtime",
      outcome: "raises",
      model: withControls(withFacts(POD, "web", { codeOrigin: "customers" }), "worker", { "PW-12": "none" }),
      target: "web",
    },
    {
      says: "Strangers reach a pod that only fits the baseline level",
      outcome: "raises",
      model: withFacts(VISITED, "web", { codeOrigin: "ours", securityLevel: "baseline" }),
      target: "web",
    },
    {
      says: "Strangers reach it, and it fits the restricted level",
      outcome: "silent",
      model: withFacts(VISITED, "web", { codeOrigin: "ours", securityLevel: "restricted" }),
      target: "web",
    },
    {
      says: "Our own code runs in it, and no stranger reaches it",
      outcome: "silent",
      model: withFacts(POD, "web", { codeOrigin: "ours" }),
      target: "web",
    },
    {
      says: "Customers' code runs in a sandbox on this node",
      outcome: "silent",
      model: withControls(withFacts(POD, "web", { codeOrigin: "customers" }), "worker", { "PW-12": "implemented" }),
      target: "web",
    },
    { says: "Nobody has said whose code it is", outcome: "asks", model: POD, target: "web" },
  ],
  "pod-shares-its-nodes-files-or-network": [
    {
      says: "The pod reads files of its node",
      outcome: "raises",
      model: withFacts(PRIVILEGED, "web", { hostAccess: ["readPath"] }),
      target: "web",
    },
    {
      says: "The pod uses the network of its node",
      outcome: "raises",
      model: withFacts(PRIVILEGED, "web", { hostAccess: ["network"] }),
      target: "web",
    },
    {
      says: "The pod fits the restricted level",
      outcome: "silent",
      model: withFacts(POD, "web", { securityLevel: "restricted" }),
      target: "web",
    },
    {
      says: "It writes to its node only, of which another entry tells",
      outcome: "silent",
      model: withFacts(PRIVILEGED, "web", { hostAccess: ["writePath"] }),
      target: "web",
    },
    {
      says: "It uses the node's network, and the cluster refuses such pods",
      outcome: "silent",
      model: withControls(withFacts(PRIVILEGED, "web", { hostAccess: ["network"] }), "cluster", {
        "CL-11": "implemented",
      }),
      target: "web",
    },
    { says: "Nobody has said which level it fits", outcome: "asks", model: POD, target: "web" },
  ],
};
