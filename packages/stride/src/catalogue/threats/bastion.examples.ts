import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const JUMP: ExampleGraph = {
  elements: {
    hub: "vpc",
    desk: { kind: "subnet", in: "hub" },
    jump: { kind: "bastion", in: "desk" },
    machine: "node",
  },
  flows: { login: "jump -> machine" },
};

const ENDPOINT: ExampleGraph = {
  elements: { shop: "vpc", api: { kind: "pod", in: "shop" }, way: { kind: "private-endpoint", in: "shop" } },
  flows: { call: "api -> way" },
};

export const BASTION_EXAMPLES: ExamplesByThreat = {
  "bastion-is-stepping-stone": [
    {
      says: "The jump host stands among the applications, without a security group",
      outcome: "raises",
      model: withControls(withFacts(JUMP, "desk", { tier: "application" }), "jump", { "VN-05": "none" }),
      target: "jump",
    },
    {
      says: "The jump host may reach a whole network",
      outcome: "raises",
      model: withMore(withFacts(JUMP, "desk", { tier: "management" }), { live: "vpc" }, { wide: "jump -> live" }),
      target: "jump",
    },
    {
      says: "It stands in a subnet for management and leads to single machines",
      outcome: "silent",
      model: withFacts(JUMP, "desk", { tier: "management" }),
      target: "jump",
    },
    { says: "Nobody has said what its subnet is for", outcome: "asks", model: JUMP, target: "jump" },
  ],
  "keys-kept-on-the-bastion": [
    {
      says: "Keys lie in files on the jump host",
      outcome: "raises",
      model: withFacts(JUMP, "jump", { credentialKept: "file" }),
      target: "jump",
    },
    {
      says: "No key lies on it",
      outcome: "silent",
      model: withFacts(JUMP, "jump", { credentialKept: "nowhere" }),
      target: "jump",
    },
    { says: "Nobody has said where keys lie", outcome: "asks", model: JUMP, target: "jump" },
  ],
  "endpoint-open-to-all-neighbours": [
    {
      says: "Everything in the network may use the endpoint",
      outcome: "raises",
      model: withControls(withFacts(ENDPOINT, "way", { storeReach: "vpc" }), "way", {
        "VN-05": "none",
        "VN-19": "none",
      }),
      target: "way",
    },
    {
      says: "Only its clients reach it",
      outcome: "silent",
      model: withFacts(ENDPOINT, "way", { storeReach: "clientsOnly" }),
      target: "way",
    },
    {
      says: "It opens for the subnets that need it",
      outcome: "silent",
      model: withControls(withFacts(ENDPOINT, "way", { storeReach: "vpc" }), "way", { "VN-19": "implemented" }),
      target: "way",
    },
    { says: "Nobody has said who reaches it", outcome: "asks", model: ENDPOINT, target: "way" },
  ],
};
