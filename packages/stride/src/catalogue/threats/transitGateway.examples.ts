import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withFacts } from "../exampleGraph.ts";

const HUB: ExampleGraph = { elements: { hub: "transit-gateway" } };

export const TRANSIT_GATEWAY_EXAMPLES: ExamplesByThreat = {
  "foreign-network-attached": [
    {
      says: "New attachments are accepted automatically",
      outcome: "raises",
      model: withFacts(HUB, "hub", { accepts: "automatic" }),
      target: "hub",
    },
    {
      says: "Somebody accepts each attachment",
      outcome: "silent",
      model: withFacts(HUB, "hub", { accepts: "byHand" }),
      target: "hub",
    },
    { says: "Nobody has said how attachments are accepted", outcome: "asks", model: HUB, target: "hub" },
  ],
  "one-routing-table-joins-all": [
    {
      says: "All attachments use one routing table",
      outcome: "raises",
      model: withFacts(HUB, "hub", { routing: "oneTable" }),
      target: "hub",
    },
    {
      says: "Attachments lie in separate routing domains",
      outcome: "silent",
      model: withFacts(HUB, "hub", { routing: "separateDomains" }),
      target: "hub",
    },
    { says: "Nobody has said how it routes", outcome: "asks", model: HUB, target: "hub" },
  ],
};
