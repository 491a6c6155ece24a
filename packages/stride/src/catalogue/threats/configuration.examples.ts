import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const SETTINGS: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster" },
    settings: { kind: "configmap", in: "shop" },
    password: { kind: "secret", in: "shop" },
  },
};

const OPEN: ExampleGraph = withFacts(SETTINGS, "shop", { editors: "developers" });

function keeping(stores?: readonly string[]): ExampleGraph {
  return {
    assets: { orders: "confidential", colours: "internal" },
    elements: { settings: { kind: "configmap", ...(stores && { stores }) } },
  };
}

export const CONFIGURATION_EXAMPLES: ExamplesByThreat = {
  "configuration-overwritten": [
    { says: "Every developer may change the settings", outcome: "raises", model: OPEN, target: "settings" },
    { says: "Every developer may change the secret", outcome: "raises", model: OPEN, target: "password" },
    {
      says: "Only the pipeline may change them",
      outcome: "silent",
      model: withFacts(SETTINGS, "shop", { editors: "pipelineOnly" }),
      target: "settings",
    },
    {
      says: "Settings are immutable, and few people have rights over them",
      outcome: "silent",
      model: withControls(withControls(OPEN, "settings", { "DA-12": "implemented" }), "shop", {
        "ID-07": "implemented",
      }),
      target: "settings",
    },
    { says: "Nobody has said who may change them", outcome: "asks", model: SETTINGS, target: "settings" },
  ],
  "credentials-in-config-map": [
    {
      says: "It holds something confidential",
      outcome: "raises",
      model: withControls(keeping(["orders"]), "settings", { "DA-08": "none" }),
      target: "settings",
    },
    { says: "It holds something internal", outcome: "silent", model: keeping(["colours"]), target: "settings" },
    {
      says: "It holds something confidential, and nobody has said whether that was weighed",
      outcome: "asks",
      model: keeping(["orders"]),
      target: "settings",
    },
  ],
  "hand-made-settings-lost": [
    {
      says: "People change the cluster by hand, and its state is not copied",
      outcome: "raises",
      model: withControls(withFacts(SETTINGS, "cluster", { deployBy: "people" }), "cluster", { "CL-07": "none" }),
      target: "settings",
    },
    {
      says: "Changes are pulled from git, which has every earlier state",
      outcome: "silent",
      model: withFacts(SETTINGS, "cluster", { deployBy: "gitPull" }),
      target: "settings",
    },
    {
      says: "People change it by hand, and its state can be restored",
      outcome: "silent",
      model: withControls(withFacts(SETTINGS, "cluster", { deployBy: "people" }), "cluster", {
        "CL-07": "implemented",
      }),
      target: "settings",
    },
    { says: "Nobody has said how changes arrive", outcome: "asks", model: SETTINGS, target: "settings" },
  ],
};
