import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withFacts } from "../exampleGraph.ts";

const CALL: ExampleGraph = { elements: { shop: "process", stock: "process" }, flows: { ask: "shop -> stock" } };

export const PLAIN_FLOW_EXAMPLES: ExamplesByThreat = {
  "unnamed-clear-text-read": [
    {
      says: "One program calls another in clear text, and nobody has said with what",
      outcome: "raises",
      model: withFacts(CALL, "ask", { encryption: "none" }),
      target: "ask",
    },
    {
      says: "The connection is encrypted",
      outcome: "silent",
      model: withFacts(CALL, "ask", { encryption: "server" }),
      target: "ask",
    },
    {
      says: "What it carries is known, and public",
      outcome: "silent",
      model: {
        ...CALL,
        assets: { prices: "public" },
        flows: { ask: { from: "shop", to: "stock", returns: ["prices"], facts: { encryption: "none" } } },
      },
      target: "ask",
    },
    { says: "Nobody has said whether it is encrypted", outcome: "asks", model: CALL, target: "ask" },
  ],
};
