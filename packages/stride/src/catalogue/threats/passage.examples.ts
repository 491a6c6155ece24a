import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withFacts } from "../exampleGraph.ts";

const MIRROR: ExampleGraph = {
  assets: { orders: "confidential" },
  elements: { front: "process", hub: "transit-gateway", back: "process" },
  flows: {
    send: { from: "front", to: "hub", carries: ["orders"] },
    on: { from: "hub", to: "back", carries: ["orders"] },
  },
};

const CLEAR = withFacts(withFacts(MIRROR, "send", { encryption: "none" }), "on", { encryption: "none" });

const WAY_OUT: ExampleGraph = {
  elements: { shop: "vpc", exit: { kind: "nat-gateway", in: "shop" }, partner: "external-entity" },
  flows: { call: "exit -> partner" },
};

export const PASSAGE_EXAMPLES: ExamplesByThreat = {
  "copied-by-who-sets-up-the-way": [
    {
      says: "People set up the hub by hand, and orders pass it in clear text",
      outcome: "raises",
      model: withFacts(CLEAR, "hub", { configuredBy: "people" }),
      target: "hub",
    },
    {
      says: "It comes from reviewed code",
      outcome: "silent",
      model: withFacts(CLEAR, "hub", { configuredBy: "codeAndReview" }),
      target: "hub",
    },
    {
      says: "What passes is encrypted from end to end",
      outcome: "silent",
      model: withFacts(
        withFacts(withFacts(MIRROR, "send", { encryption: "mutual" }), "on", { encryption: "mutual" }),
        "hub",
        { configuredBy: "people" },
      ),
      target: "hub",
    },
    {
      says: "Nobody has said whether what passes is encrypted",
      outcome: "asks",
      model: withFacts(MIRROR, "hub", { configuredBy: "people" }),
      target: "hub",
    },
  ],
  "shared-way-out-lends-its-address": [
    {
      says: "A partner lets in whoever comes from our address",
      outcome: "raises",
      model: withFacts(WAY_OUT, "call", { callerAuth: "networkOnly" }),
      target: "exit",
    },
    {
      says: "The caller has an identity of its own",
      outcome: "silent",
      model: withFacts(WAY_OUT, "call", { callerAuth: "workload" }),
      target: "exit",
    },
    { says: "Nobody has said how the partner knows us", outcome: "asks", model: WAY_OUT, target: "exit" },
  ],
};
