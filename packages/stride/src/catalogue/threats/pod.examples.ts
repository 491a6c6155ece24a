import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const POD: ExampleGraph = {
  elements: {
    cluster: "cluster",
    worker: { kind: "node", in: "cluster" },
    shop: { kind: "namespace", in: "cluster" },
    web: { kind: "pod", in: "shop", zones: ["worker"] },
  },
};

export const POD_EXAMPLES: ExamplesByThreat = {
  "privileged-pod-owns-node": [
    {
      says: "A pod needs more than the baseline and writes to files of its node",
      outcome: "raises",
      model: withFacts(POD, "web", { securityLevel: "privileged", hostAccess: ["writePath"], capabilities: [] }),
      target: "web",
    },
    {
      says: "It fits the restricted level",
      outcome: "silent",
      model: withFacts(POD, "web", { securityLevel: "restricted" }),
      target: "web",
    },
    {
      says: "It needs more, and admission control refuses such pods",
      outcome: "silent",
      model: withControls(
        withFacts(withFacts(withFacts(POD, "shop", { exempt: "no" }), "cluster", { mesh: "none" }), "web", {
          securityLevel: "privileged",
          hostAccess: ["writePath"],
          capabilities: [],
        }),
        "cluster",
        { "CL-11": "verified" },
      ),
      target: "web",
    },
    { says: "Nobody has said which level it fits", outcome: "asks", model: POD, target: "web" },
  ],
  "pod-borrows-machine-role": [
    {
      says: "The machine below has broad rights in the cloud",
      outcome: "raises",
      model: withFacts(POD, "worker", { cloudRole: "broad" }),
      target: "web",
    },
    {
      says: "The machine may do little",
      outcome: "silent",
      model: withFacts(POD, "worker", { cloudRole: "minimal" }),
      target: "web",
    },
    { says: "Nobody has said what the machine may do", outcome: "asks", model: POD, target: "web" },
  ],
};
