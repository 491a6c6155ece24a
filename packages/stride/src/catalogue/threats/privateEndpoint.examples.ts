import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const PRIVATE_WAY: ExampleGraph = {
  elements: {
    shop: "vpc",
    provider: "provider",
    door: { kind: "private-endpoint", in: "shop" },
    pictures: { kind: "object-store", in: "provider" },
  },
  flows: { upload: "door -> pictures" },
};

export const PRIVATE_ENDPOINT_EXAMPLES: ExamplesByThreat = {
  "endpoint-reaches-foreign-stores": [
    {
      says: "A private endpoint leads to an object store and has no policy of its own",
      outcome: "raises",
      model: withControls(PRIVATE_WAY, "door", { "VN-12": "none" }),
      target: "door",
    },
    {
      says: "A policy of the endpoint names the stores it may reach",
      outcome: "silent",
      model: withControls(PRIVATE_WAY, "door", { "VN-12": "implemented" }),
      target: "door",
    },
    {
      says: "The endpoint leads to a secret store, where nobody can leave data",
      outcome: "silent",
      model: { elements: { door: "private-endpoint", keys: "secret-store" }, flows: { fetch: "door -> keys" } },
      target: "door",
    },
    { says: "Nobody has said whether the endpoint has a policy", outcome: "asks", model: PRIVATE_WAY, target: "door" },
  ],
  "public-door-beside-the-endpoint": [
    {
      says: "The store behind the endpoint can be reached from the internet as well",
      outcome: "raises",
      model: withFacts(PRIVATE_WAY, "pictures", { storeReach: "public" }),
      target: "pictures",
    },
    {
      says: "Only its clients reach it",
      outcome: "silent",
      model: withFacts(PRIVATE_WAY, "pictures", { storeReach: "clientsOnly" }),
      target: "pictures",
    },
    { says: "Nobody has said who can reach it", outcome: "asks", model: PRIVATE_WAY, target: "pictures" },
  ],
};
