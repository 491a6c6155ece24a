import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const NAMESPACE: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { mesh: "none" } },
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
  },
};

const OPEN: ExampleGraph = withFacts(NAMESPACE, "shop", { editors: "developers" });

export const NAMESPACE_USE_EXAMPLES: ExamplesByThreat = {
  "privileged-pod-can-be-started": [
    {
      says: "Every developer may start pods here, and nothing looks at what they ask for",
      outcome: "raises",
      model: withControls(OPEN, "cluster", { "CL-11": "none", "CL-12": "none" }),
      target: "shop",
    },
    {
      says: "Only the pipeline may start pods here",
      outcome: "silent",
      model: withFacts(NAMESPACE, "shop", { editors: "pipelineOnly" }),
      target: "shop",
    },
    {
      says: "Every developer may, and the cluster refuses privileged pods",
      outcome: "silent",
      model: withControls(OPEN, "cluster", { "CL-11": "implemented" }),
      target: "shop",
    },
    {
      says: "The cluster refuses privileged pods, but not in this namespace",
      outcome: "raises",
      model: withControls(withFacts(OPEN, "shop", { exempt: "yes" }), "cluster", {
        "CL-11": "implemented",
        "CL-12": "none",
      }),
      target: "shop",
    },
    { says: "Nobody has said who may start pods here", outcome: "asks", model: NAMESPACE, target: "shop" },
  ],
  "editors-take-the-rights-of-what-runs": [
    {
      says: "Every developer may change what runs in the namespace",
      outcome: "raises",
      model: withFacts(NAMESPACE, "shop", { editors: "developers" }),
      target: "shop",
    },
    {
      says: "Only the pipeline may",
      outcome: "silent",
      model: withFacts(NAMESPACE, "shop", { editors: "pipelineOnly" }),
      target: "shop",
    },
    { says: "Nobody has said who may", outcome: "asks", model: NAMESPACE, target: "shop" },
  ],
};
