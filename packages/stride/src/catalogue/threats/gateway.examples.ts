import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withFacts, withMore } from "../exampleGraph.ts";

const FRONT_DOOR: ExampleGraph = {
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    edge: "transit-vpc",
    door: { kind: "load-balancer", in: "edge" },
  },
  flows: { visit: "customer -> door" },
};

const JUMP_HOST: ExampleGraph = {
  elements: {
    internet: "internet",
    otto: { kind: "user", in: "internet" },
    tunnel: "client-vpn",
    jump: "bastion",
  },
  flows: { dial: "otto -> tunnel", login: "tunnel -> jump" },
};

const HUB: ExampleGraph = { elements: { account: "account", hub: { kind: "transit-gateway", in: "account" } } };

export const GATEWAY_EXAMPLES: ExamplesByThreat = {
  "single-entry-overloaded": [
    {
      says: "There is one load balancer, and strangers reach it",
      outcome: "raises",
      model: withFacts(FRONT_DOOR, "door", { copies: "one" }),
      target: "door",
    },
    {
      says: "There are several",
      outcome: "silent",
      model: withFacts(FRONT_DOOR, "door", { copies: "several" }),
      target: "door",
    },
    { says: "Nobody has said how many there are", outcome: "asks", model: FRONT_DOOR, target: "door" },
  ],
  "entry-leaves-no-record": [
    {
      says: "Strangers pass a load balancer that writes to no log store",
      outcome: "raises",
      model: {
        ...FRONT_DOOR,
        elements: {
          ...FRONT_DOOR.elements,
          door: { kind: "load-balancer", in: "edge", controls: { "OP-22": "none" } },
        },
      },
      target: "door",
    },
    {
      says: "The load balancer writes to a log store",
      outcome: "silent",
      model: withMore(FRONT_DOOR, { logs: "log-store" }, { record: "door -> logs" }),
      target: "door",
    },
    { says: "Nobody has said whether access is logged", outcome: "asks", model: FRONT_DOOR, target: "door" },
  ],
  "path-changed-by-hand": [
    {
      says: "People set up a transit gateway by hand",
      outcome: "raises",
      model: withFacts(HUB, "hub", { configuredBy: "people" }),
      target: "hub",
    },
    {
      says: "Everything in the account comes from reviewed code",
      outcome: "silent",
      model: withFacts(HUB, "account", { configuredBy: "codeAndReview" }),
      target: "hub",
    },
    { says: "Nobody has said how it is set up", outcome: "asks", model: HUB, target: "hub" },
  ],
  "bastion-open-to-internet": [
    {
      says: "A jump host has an address on the internet",
      outcome: "raises",
      model: withFacts(JUMP_HOST, "jump", { publicAddress: "yes" }),
      target: "jump",
    },
    {
      says: "An operator dials the jump host without a VPN",
      outcome: "raises",
      model: withMore(withFacts(JUMP_HOST, "jump", { publicAddress: "no" }), {}, { straight: "otto -> jump" }),
      target: "jump",
    },
    {
      says: "It has no public address, and the only way leads through the client VPN",
      outcome: "silent",
      model: withFacts(JUMP_HOST, "jump", { publicAddress: "no" }),
      target: "jump",
    },
    {
      says: "Nobody has said whether it has a public address",
      outcome: "asks",
      model: { elements: { jump: "bastion" } },
      target: "jump",
    },
  ],
};
