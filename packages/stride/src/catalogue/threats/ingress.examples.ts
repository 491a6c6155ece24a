import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const INGRESS: ExampleGraph = {
  elements: {
    cluster: "cluster",
    edge: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    entry: { kind: "ingress", in: "edge" },
  },
};

const VISITED: ExampleGraph = withMore(INGRESS, { internet: "internet" }, { visit: "internet -> entry" });

export const INGRESS_EXAMPLES: ExamplesByThreat = {
  "ingress-rules-inject-directives": [
    {
      says: "Anyone who may edit a namespace writes rules",
      outcome: "raises",
      model: withFacts(INGRESS, "entry", { rulesBy: "anyEditor" }),
      target: "entry",
    },
    {
      says: "Only the platform team writes rules",
      outcome: "silent",
      model: withFacts(INGRESS, "entry", { rulesBy: "platformTeam" }),
      target: "entry",
    },
    {
      says: "Anyone writes rules, with approved hosts and without snippets",
      outcome: "silent",
      model: withControls(withFacts(INGRESS, "entry", { rulesBy: "anyEditor" }), "entry", { "KN-15": "implemented" }),
      target: "entry",
    },
    { says: "Nobody has said who writes its rules", outcome: "asks", model: INGRESS, target: "entry" },
  ],
  "ingress-controller-holds-all-secrets": [
    {
      says: "Strangers reach it in a cluster where add-ons hold all rights",
      outcome: "raises",
      model: withFacts(VISITED, "cluster", { superAgents: "some" }),
      target: "entry",
    },
    {
      says: "No add-on holds all rights",
      outcome: "silent",
      model: withFacts(VISITED, "cluster", { superAgents: "none" }),
      target: "entry",
    },
    {
      says: "No stranger reaches it",
      outcome: "silent",
      model: withFacts(INGRESS, "cluster", { superAgents: "some" }),
      target: "entry",
    },
    {
      says: "The proxy's own account may do only what it needs",
      outcome: "silent",
      model: withControls(withFacts(VISITED, "cluster", { superAgents: "some" }), "edge", { "ID-08": "verified" }),
      target: "entry",
    },
    { says: "Nobody has said what add-ons may do", outcome: "asks", model: VISITED, target: "entry" },
  ],
};
