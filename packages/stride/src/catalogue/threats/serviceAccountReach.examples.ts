import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const ACCOUNT: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster" },
    robot: { kind: "service-account", in: "shop" },
  },
};

export const SERVICE_ACCOUNT_REACH_EXAMPLES: ExamplesByThreat = {
  "account-reaches-beyond-namespace": [
    {
      says: "Its rights go through the whole cluster",
      outcome: "raises",
      model: withFacts(ACCOUNT, "robot", { rightsReach: "cluster" }),
      target: "robot",
    },
    {
      says: "Its rights end at its own namespace",
      outcome: "silent",
      model: withFacts(ACCOUNT, "robot", { rightsReach: "ownNamespace" }),
      target: "robot",
    },
    {
      says: "They go further, as its work needs, and no role is wider than that",
      outcome: "silent",
      model: withControls(withFacts(ACCOUNT, "robot", { rightsReach: "severalNamespaces" }), "cluster", {
        "ID-08": "verified",
        "NS-02": "verified",
      }),
      target: "robot",
    },
    { says: "Nobody has said how far its rights go", outcome: "asks", model: ACCOUNT, target: "robot" },
  ],
  "account-with-broad-cloud-rights": [
    {
      says: "It has broad rights in the cloud",
      outcome: "raises",
      model: withFacts(ACCOUNT, "robot", { cloudRights: "broad" }),
      target: "robot",
    },
    {
      says: "It has the rights in the cloud that it needs",
      outcome: "silent",
      model: withFacts(ACCOUNT, "robot", { cloudRights: "minimal" }),
      target: "robot",
    },
    { says: "Nobody has said what it may do in the cloud", outcome: "asks", model: ACCOUNT, target: "robot" },
  ],
  "long-lived-account-token": [
    {
      says: "Its token lives for years",
      outcome: "raises",
      model: withFacts(ACCOUNT, "robot", { token: "longLived" }),
      target: "robot",
    },
    {
      says: "Its token is short-lived and bound to the pod",
      outcome: "silent",
      model: withFacts(ACCOUNT, "robot", { token: "bound" }),
      target: "robot",
    },
    { says: "Nobody has said what token it has", outcome: "asks", model: ACCOUNT, target: "robot" },
  ],
  "shared-account-hides-workload": [
    {
      says: "Several workloads use it",
      outcome: "raises",
      model: withFacts(ACCOUNT, "robot", { usedBy: "several" }),
      target: "robot",
    },
    {
      says: "One workload uses it",
      outcome: "silent",
      model: withFacts(ACCOUNT, "robot", { usedBy: "oneWorkload" }),
      target: "robot",
    },
    { says: "Nobody has said who uses it", outcome: "asks", model: ACCOUNT, target: "robot" },
  ],
};
