import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const TIERS: ExampleGraph = {
  elements: {
    shop: "vpc",
    inner: { kind: "subnet", in: "shop" },
    machine: { kind: "node", in: "inner" },
    data: { kind: "database", in: "inner" },
  },
};

const FILTERED: ExampleGraph = {
  elements: {
    shop: "vpc",
    inner: { kind: "subnet", in: "shop" },
    machine: { kind: "node", in: "inner" },
    list: { kind: "acl", in: "inner" },
  },
};

const GROUPED: ExampleGraph = { elements: { shop: "vpc", group: { kind: "security-group", in: "shop" } } };

const DOOR: ExampleGraph = { elements: { shop: "vpc", door: { kind: "internet-gateway", in: "shop" } } };

const TEAM: ExampleGraph = {
  elements: {
    shop: { kind: "vpc", facts: { internetRoute: "inAndOut" } },
    cluster: { kind: "cluster", in: "shop", facts: { cni: "enforces" } },
    pay: { kind: "namespace", in: "cluster" },
    api: { kind: "pod", in: "pay" },
  },
};

export const NETWORK_CUT_EXAMPLES: ExamplesByThreat = {
  "tiers-share-a-subnet": [
    {
      says: "A node and a database share a subnet, without security groups",
      outcome: "raises",
      model: withControls(TIERS, "inner", { "VN-05": "none" }),
      target: "inner",
    },
    {
      says: "The database has a subnet of its own",
      outcome: "silent",
      model: withMore(TIERS, { vault: { kind: "subnet", in: "shop" }, data: { kind: "database", in: "vault" } }),
      target: "inner",
    },
    {
      says: "Security groups stand between them",
      outcome: "silent",
      model: withControls(TIERS, "inner", { "VN-05": "implemented" }),
      target: "inner",
    },
    { says: "Nobody has said whether security groups stand between", outcome: "asks", model: TIERS, target: "inner" },
  ],
  "reply-ports-admit-callers": [
    {
      says: "A stateless list lets replies from anywhere back to nodes",
      outcome: "raises",
      model: withFacts(FILTERED, "list", { admits: "repliesFromAnywhere" }),
      target: "inner",
    },
    {
      says: "The list names its peers, for replies too",
      outcome: "silent",
      model: withFacts(FILTERED, "list", { admits: "namedPeers" }),
      target: "inner",
    },
    {
      says: "Replies come back from anywhere, and security groups know a reply from a call",
      outcome: "silent",
      model: withControls(withFacts(FILTERED, "list", { admits: "repliesFromAnywhere" }), "inner", {
        "VN-05": "verified",
      }),
      target: "inner",
    },
    { says: "Nobody has said whom the list admits", outcome: "asks", model: FILTERED, target: "inner" },
  ],
  "group-names-ranges-not-roles": [
    {
      says: "A security group admits our own networks",
      outcome: "raises",
      model: withFacts(GROUPED, "group", { admits: "ownNetworks" }),
      target: "shop",
    },
    {
      says: "It admits named peers",
      outcome: "silent",
      model: withFacts(GROUPED, "group", { admits: "namedPeers" }),
      target: "shop",
    },
    { says: "Nobody has said whom the group admits", outcome: "asks", model: GROUPED, target: "shop" },
  ],
  "second-door-to-the-internet": [
    {
      says: "A network for applications has an internet gateway of its own",
      outcome: "raises",
      model: withFacts(DOOR, "shop", { tier: "application" }),
      target: "door",
    },
    {
      says: "All was to go through the transit network, and there is a gateway",
      outcome: "raises",
      model: withFacts(DOOR, "shop", { internetRoute: "transitOnly" }),
      target: "door",
    },
    {
      says: "The gateway lies in the transit network",
      outcome: "silent",
      model: { elements: { hub: "transit-vpc", door: { kind: "internet-gateway", in: "hub" } } },
      target: "door",
    },
    {
      says: "The network is an edge that may be open",
      outcome: "silent",
      model: withFacts(DOOR, "shop", { tier: "edge", internetRoute: "inAndOut" }),
      target: "door",
    },
    { says: "Nobody has said what the network is for", outcome: "asks", model: DOOR, target: "door" },
  ],
  "public-entry-by-service-object": [
    {
      says: "A team edits a namespace in a network that the internet can reach",
      outcome: "raises",
      model: withFacts(TEAM, "pay", { editors: "appTeam" }),
      target: "pay",
    },
    {
      says: "The way to the internet leads through the transit network only",
      outcome: "silent",
      model: withFacts(withFacts(TEAM, "pay", { editors: "appTeam" }), "shop", { internetRoute: "transitOnly" }),
      target: "pay",
    },
    {
      says: "A policy engine refuses public service objects",
      outcome: "silent",
      model: withControls(withFacts(TEAM, "pay", { editors: "appTeam", exempt: "no" }), "cluster", {
        "CL-12": "implemented",
      }),
      target: "pay",
    },
    { says: "Nobody has said who edits the namespace", outcome: "asks", model: TEAM, target: "pay" },
  ],
  "team-weakens-own-network-rules": [
    {
      says: "Developers edit the namespace and the only network rules it has",
      outcome: "raises",
      model: withControls(withFacts(TEAM, "pay", { editors: "developers" }), "cluster", { "KN-03": "none" }),
      target: "pay",
    },
    {
      says: "The platform team edits it",
      outcome: "silent",
      model: withFacts(TEAM, "pay", { editors: "platformTeam" }),
      target: "pay",
    },
    {
      says: "Rules of the whole cluster hold whatever the team does",
      outcome: "silent",
      model: withControls(withFacts(TEAM, "pay", { editors: "developers" }), "cluster", {
        "KN-03": "implemented",
        "KN-04": "implemented",
      }),
      target: "pay",
    },
    { says: "Nobody has said who edits the namespace", outcome: "asks", model: TEAM, target: "pay" },
  ],
};
