import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const NAMESPACE: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { cni: "enforces" } },
    shop: { kind: "namespace", in: "cluster" },
    web: { kind: "pod", in: "shop" },
  },
};

const CALLED: ExampleGraph = withMore(NAMESPACE, { other: { kind: "pod", in: "cluster" } }, { call: "other -> web" });
const VISITED: ExampleGraph = withMore(NAMESPACE, { customer: "external-actor" }, { visit: "customer -> web" });

export const NAMESPACE_EXAMPLES: ExamplesByThreat = {
  "neighbours-reach-listening-pods": [
    {
      says: "A pod of the namespace listens, and there are no network policies",
      outcome: "raises",
      model: withControls(CALLED, "cluster", { "KN-01": "none", "KN-03": "none" }),
      target: "shop",
    },
    {
      says: "A policy drawn in the namespace denies what is not allowed",
      outcome: "silent",
      model: withMore(CALLED, { deny: { kind: "network-policy", in: "shop" } }),
      target: "shop",
    },
    { says: "Nothing in the namespace listens", outcome: "silent", model: NAMESPACE, target: "shop" },
    { says: "Nobody has said whether there are policies", outcome: "asks", model: CALLED, target: "shop" },
  ],
  "open-egress-from-namespace": [
    {
      says: "Strangers reach a pod that may call out to anywhere",
      outcome: "raises",
      model: withControls(VISITED, "shop", { "KN-01": "none", "PE-06": "none" }),
      target: "shop",
    },
    { says: "No stranger reaches a pod of the namespace", outcome: "silent", model: NAMESPACE, target: "shop" },
    { says: "Nobody has said where its pods may call", outcome: "asks", model: VISITED, target: "shop" },
  ],
  "no-ceiling-on-namespace": [
    {
      says: "Every developer may start workloads here",
      outcome: "raises",
      model: withFacts(NAMESPACE, "shop", { editors: "developers" }),
      target: "shop",
    },
    {
      says: "Only the pipeline changes what runs here",
      outcome: "silent",
      model: withFacts(NAMESPACE, "shop", { editors: "pipelineOnly" }),
      target: "shop",
    },
    {
      says: "Every developer may, within a quota",
      outcome: "silent",
      model: withControls(withFacts(NAMESPACE, "shop", { editors: "developers" }), "cluster", {
        "NS-03": "implemented",
      }),
      target: "shop",
    },
    { says: "Nobody has said who changes what runs here", outcome: "asks", model: NAMESPACE, target: "shop" },
  ],
};
