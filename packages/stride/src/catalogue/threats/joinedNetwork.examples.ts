import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const PEERED: ExampleGraph = {
  elements: { link: "peering", shop: "vpc", partner: "vpc" },
  flows: { there: "link -> partner", here: "shop -> link" },
};

/** All facts of both networks are said, and none is risky. */
const PLAIN: ExampleGraph = withFacts(
  withFacts(PEERED, "shop", { internetRoute: "outOnly", accountOwner: "ours" }),
  "partner",
  { internetRoute: "outOnly", accountOwner: "ours" },
);

const OURS: ExampleGraph = withFacts(withFacts(PLAIN, "there", { ownerElsewhere: "no" }), "here", {
  ownerElsewhere: "no",
});

const HUB: ExampleGraph = { elements: { cloud: "account", hub: { kind: "transit-gateway", in: "cloud" } } };

const SITE: ExampleGraph = {
  elements: { branch: "external-entity", tunnel: "vpn-gateway" },
  flows: { dial: "branch -> tunnel" },
};

const WIDE: ExampleGraph = {
  elements: { tunnel: "client-vpn", shop: "vpc" },
  flows: { reach: "tunnel -> shop" },
};

export const JOINED_NETWORK_EXAMPLES: ExamplesByThreat = {
  "peering-goes-round-the-transit-point": [
    {
      says: "A peering leads into a network that was to be reached through the hub only",
      outcome: "raises",
      model: withFacts(PLAIN, "shop", { internetRoute: "transitOnly" }),
      target: "link",
    },
    {
      says: "No transit point was meant for either network",
      outcome: "silent",
      model: PLAIN,
      target: "link",
    },
    {
      says: "The peering was decided, inside one account and region",
      outcome: "silent",
      model: withControls(withFacts(PLAIN, "shop", { internetRoute: "transitOnly" }), "link", {
        "VN-09": "implemented",
      }),
      target: "link",
    },
    { says: "Nobody has said how the networks get to the internet", outcome: "asks", model: PEERED, target: "link" },
  ],
  "peering-with-foreign-account": [
    {
      says: "A peering leads into somebody else's account",
      outcome: "raises",
      model: withFacts(OURS, "partner", { accountOwner: "others" }),
      target: "link",
    },
    { says: "Both networks are ours", outcome: "silent", model: OURS, target: "link" },
    { says: "Nobody has said whose the networks are", outcome: "asks", model: PEERED, target: "link" },
  ],
  "partner-traffic-not-inspected": [
    {
      says: "A hub joins partners, and nothing looks at what they send",
      outcome: "raises",
      model: withFacts(HUB, "hub", { connects: ["partners"], inspected: "none" }),
      target: "hub",
    },
    {
      says: "All of it passes a firewall",
      outcome: "silent",
      model: withFacts(HUB, "hub", { connects: ["partners"], inspected: "all" }),
      target: "hub",
    },
    {
      says: "The hub joins networks of one account only",
      outcome: "silent",
      model: withFacts(HUB, "hub", { connects: ["ownAccount"], inspected: "none" }),
      target: "hub",
    },
    {
      says: "Nobody has said whether partners' traffic passes a firewall",
      outcome: "asks",
      model: withFacts(HUB, "hub", { connects: ["partners"] }),
      target: "hub",
    },
  ],
  "impostor-site-joins-tunnel": [
    {
      says: "A branch is known by a shared key",
      outcome: "raises",
      model: withFacts(SITE, "dial", { callerAuth: "sharedSecret" }),
      target: "tunnel",
    },
    {
      says: "The branch has a certificate of its own",
      outcome: "silent",
      model: withFacts(SITE, "dial", { callerAuth: "workload" }),
      target: "tunnel",
    },
    { says: "Nobody has said how the branch is known", outcome: "asks", model: SITE, target: "tunnel" },
  ],
  "vpn-leads-into-whole-networks": [
    {
      says: "The client VPN leads into a whole network, and no rule narrows it",
      outcome: "raises",
      model: withControls(WIDE, "shop", { "VN-05": "none", "VN-07": "none" }),
      target: "tunnel",
    },
    {
      says: "It leads to a bastion",
      outcome: "silent",
      model: {
        elements: { tunnel: "client-vpn", shop: "vpc", jump: { kind: "bastion", in: "shop" } },
        flows: { reach: "tunnel -> jump" },
      },
      target: "tunnel",
    },
    { says: "Nobody has said what narrows it", outcome: "asks", model: WIDE, target: "tunnel" },
  ],
  "one-deletion-cuts-off": [
    {
      says: "There is one hub, and people set it up by hand",
      outcome: "raises",
      model: withFacts(HUB, "hub", { copies: "one", configuredBy: "people" }),
      target: "hub",
    },
    {
      says: "There is one, and code builds it again",
      outcome: "silent",
      model: withFacts(HUB, "hub", { copies: "one", configuredBy: "codeAndReview" }),
      target: "hub",
    },
    {
      says: "There are several",
      outcome: "silent",
      model: withFacts(HUB, "hub", { copies: "several", configuredBy: "people" }),
      target: "hub",
    },
    { says: "Nobody has said how it is set up, nor how many there are", outcome: "asks", model: HUB, target: "hub" },
  ],
};
