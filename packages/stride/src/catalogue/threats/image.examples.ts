import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const REGISTRY: ExampleGraph = { elements: { images: "image-registry" } };

const POD: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    web: { kind: "pod", in: "shop" },
  },
};

const WITH_CONTAINER: ExampleGraph = withMore(POD, { program: { kind: "container", in: "web" } });

export const IMAGE_EXAMPLES: ExamplesByThreat = {
  "image-replaced-in-registry": [
    {
      says: "People write to the registry",
      outcome: "raises",
      model: withFacts(REGISTRY, "images", { writers: "people" }),
      target: "images",
    },
    {
      says: "One service alone writes to it",
      outcome: "silent",
      model: withFacts(REGISTRY, "images", { writers: "oneService" }),
      target: "images",
    },
    {
      says: "Tags in it never move, and what runs is named by digest",
      outcome: "silent",
      model: withControls(withFacts(REGISTRY, "images", { writers: "people" }), "images", { "SC-25": "implemented" }),
      target: "images",
    },
    { says: "Nobody has said who writes to it", outcome: "asks", model: REGISTRY, target: "images" },
  ],
  "moving-tag-runs-another-image": [
    {
      says: "The image of a pod is named by a tag that moves",
      outcome: "raises",
      model: withFacts(POD, "web", { pinnedBy: "movingTag" }),
      target: "web",
    },
    {
      says: "It is named by a digest",
      outcome: "silent",
      model: withFacts(POD, "web", { pinnedBy: "digest" }),
      target: "web",
    },
    {
      says: "The containers are drawn, and each speaks for itself",
      outcome: "silent",
      model: withFacts(WITH_CONTAINER, "web", { pinnedBy: "movingTag" }),
      target: "web",
    },
    {
      says: "Signatures are checked before an image runs",
      outcome: "silent",
      model: withControls(withFacts(POD, "web", { pinnedBy: "movingTag" }), "cluster", { "SC-05": "implemented" }),
      target: "web",
    },
    { says: "Nobody has said what names the image", outcome: "asks", model: WITH_CONTAINER, target: "program" },
  ],
  "third-party-image-carries-code": [
    {
      says: "A container runs a vendor's image",
      outcome: "raises",
      model: withFacts(WITH_CONTAINER, "program", { imageFrom: "vendor" }),
      target: "program",
    },
    {
      says: "It runs an image from our own registry",
      outcome: "silent",
      model: withFacts(WITH_CONTAINER, "program", { imageFrom: "ownRegistry" }),
      target: "program",
    },
    { says: "Nobody has said where the image comes from", outcome: "asks", model: POD, target: "web" },
  ],
};
