import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const BEHIND_A_WAF: ExampleGraph = {
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    filter: "waf",
    origin: "load-balancer",
  },
  flows: { visit: "customer -> filter", pass: "filter -> origin" },
};

const INNER: ExampleGraph = { elements: { shop: "vpc", inner: { kind: "load-balancer", in: "shop" } } };

export const LOAD_BALANCER_EXAMPLES: ExamplesByThreat = {
  "origin-answers-beside-the-waf": [
    {
      says: "The load balancer behind the WAF has an address on the internet",
      outcome: "raises",
      model: withFacts(BEHIND_A_WAF, "origin", { publicAddress: "yes" }),
      target: "origin",
    },
    {
      says: "A partner calls the load balancer past the WAF",
      outcome: "raises",
      model: withMore(
        withFacts(BEHIND_A_WAF, "origin", { publicAddress: "no" }),
        { partner: "external-actor" },
        { shortcut: "partner -> origin" },
      ),
      target: "origin",
    },
    {
      says: "It has no public address, and the only way leads through the WAF",
      outcome: "silent",
      model: withFacts(BEHIND_A_WAF, "origin", { publicAddress: "no" }),
      target: "origin",
    },
    {
      says: "It refuses what did not come through the WAF",
      outcome: "silent",
      model: withControls(withFacts(BEHIND_A_WAF, "origin", { publicAddress: "yes" }), "origin", {
        "PE-18": "verified",
      }),
      target: "origin",
    },
    {
      says: "Nobody has said whether it has a public address",
      outcome: "asks",
      model: BEHIND_A_WAF,
      target: "origin",
    },
  ],
  "public-balancer-for-inner-service": [
    {
      says: "A load balancer in a workload's VPC has an address on the internet",
      outcome: "raises",
      model: withFacts(INNER, "inner", { publicAddress: "yes" }),
      target: "inner",
    },
    {
      says: "Its address is private",
      outcome: "silent",
      model: withFacts(INNER, "inner", { publicAddress: "no" }),
      target: "inner",
    },
    {
      says: "It stands in the transit VPC, where public entries belong",
      outcome: "silent",
      model: {
        elements: {
          edge: "transit-vpc",
          inner: { kind: "load-balancer", in: "edge", facts: { publicAddress: "yes" } },
        },
      },
      target: "inner",
    },
    { says: "Nobody has said whether its address is public", outcome: "asks", model: INNER, target: "inner" },
  ],
};
