import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const CLUSTER: ExampleGraph = { elements: { cluster: "cluster" } };
const WITH_POLICY: ExampleGraph = { elements: { cluster: "cluster", deny: { kind: "network-policy", in: "cluster" } } };

export const CLUSTER_EXAMPLES: ExamplesByThreat = {
  "two-role-planes": [
    {
      says: "Rights are given in the cloud and in the cluster, separately",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { rolesFrom: "bothSeparate" }),
      target: "cluster",
    },
    {
      says: "Both are managed together",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { rolesFrom: "bothManagedTogether" }),
      target: "cluster",
    },
    {
      says: "Rights are separate, and bindings are made from the cloud's groups",
      outcome: "silent",
      model: withControls(withFacts(CLUSTER, "cluster", { rolesFrom: "bothSeparate" }), "cluster", {
        "ID-13": "implemented",
      }),
      target: "cluster",
    },
    { says: "Nobody has said where rights are given", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "drawn-policies-not-enforced": [
    {
      says: "A network policy is drawn, and the plug-in does not enforce it",
      outcome: "raises",
      model: withFacts(WITH_POLICY, "cluster", { cni: "doesNot" }),
      target: "cluster",
    },
    {
      says: "The plug-in enforces it",
      outcome: "silent",
      model: withFacts(WITH_POLICY, "cluster", { cni: "enforces" }),
      target: "cluster",
    },
    {
      says: "There are no policies that anybody could count on",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { cni: "doesNot" }),
      target: "cluster",
    },
    {
      says: "Nobody has said whether the plug-in enforces policies",
      outcome: "asks",
      model: WITH_POLICY,
      target: "cluster",
    },
  ],
};
