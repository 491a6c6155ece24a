import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const STRAIGHT_IN: ExampleGraph = {
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    shop: "vpc",
    balancer: { kind: "load-balancer", in: "shop" },
  },
  flows: { visit: "customer -> balancer" },
};

const SUBNET: ExampleGraph = {
  elements: {
    shop: "vpc",
    application: { kind: "subnet", in: "shop" },
    worker: { kind: "node", in: "application" },
  },
};

const FILTERED: ExampleGraph = withMore(SUBNET, { list: { kind: "acl", in: "application" } });

export const NETWORK_EXAMPLES: ExamplesByThreat = {
  "way-in-without-inspection": [
    {
      says: "Customers reach a load balancer in a workload's VPC without passing a filter",
      outcome: "raises",
      model: withControls(STRAIGHT_IN, "shop", { "PE-03": "none" }),
      target: "shop",
    },
    {
      says: "The only way leads through a firewall",
      outcome: "silent",
      model: {
        ...withMore(STRAIGHT_IN, { wall: "firewall" }),
        flows: { visit: "customer -> wall", pass: "wall -> balancer" },
      },
      target: "shop",
    },
    {
      says: "Nobody has said whether all traffic goes through a transit VPC and its firewalls",
      outcome: "asks",
      model: STRAIGHT_IN,
      target: "shop",
    },
  ],
  "inner-network-can-send-out": [
    {
      says: "A subnet of workloads has its own way out",
      outcome: "raises",
      model: withFacts(SUBNET, "application", { internetRoute: "outOnly" }),
      target: "application",
    },
    {
      says: "The only way leads through the transit network",
      outcome: "silent",
      model: withFacts(SUBNET, "shop", { internetRoute: "transitOnly" }),
      target: "application",
    },
    {
      says: "The VPC is cut into subnets, and each of them is looked at instead",
      outcome: "silent",
      model: withFacts(SUBNET, "shop", { internetRoute: "outOnly" }),
      target: "shop",
    },
    { says: "Nobody has said how it gets to the internet", outcome: "asks", model: SUBNET, target: "application" },
  ],
  "inner-network-reached-from-internet": [
    {
      says: "A subnet of workloads has a route to the internet in both directions",
      outcome: "raises",
      model: withFacts(SUBNET, "application", { internetRoute: "inAndOut" }),
      target: "application",
    },
    {
      says: "The route leads outwards only",
      outcome: "silent",
      model: withFacts(SUBNET, "application", { internetRoute: "outOnly" }),
      target: "application",
    },
    { says: "Nobody has said how it gets to the internet", outcome: "asks", model: SUBNET, target: "application" },
  ],
  "filter-admits-any-source": [
    {
      says: "The list of a subnet admits any source",
      outcome: "raises",
      model: withFacts(FILTERED, "list", { admits: "anySource" }),
      target: "application",
    },
    {
      says: "It admits named peers",
      outcome: "silent",
      model: withFacts(FILTERED, "list", { admits: "namedPeers" }),
      target: "application",
    },
    { says: "Nobody has said whom it admits", outcome: "asks", model: FILTERED, target: "application" },
  ],
  "network-rule-changed-by-hand": [
    {
      says: "People edit the list of a subnet",
      outcome: "raises",
      model: withFacts(FILTERED, "list", { configuredBy: "people" }),
      target: "application",
    },
    {
      says: "It comes from reviewed code",
      outcome: "silent",
      model: withFacts(FILTERED, "list", { configuredBy: "codeAndReview" }),
      target: "application",
    },
    { says: "Nobody has said who edits it", outcome: "asks", model: FILTERED, target: "application" },
  ],
};
