import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const FRONT: ExampleGraph = {
  elements: {
    internet: "internet",
    clara: { kind: "external-actor", in: "internet" },
    shield: "waf",
    door: "load-balancer",
  },
  flows: { visit: "clara -> shield", pass: "shield -> door" },
};

const ADMINISTRATION: ExampleGraph = {
  elements: { internet: "internet", anna: { kind: "user", in: "internet" }, tunnel: "vpn-gateway" },
  flows: { manage: "anna -> tunnel" },
};

const EXIT: ExampleGraph = {
  elements: { shop: "vpc", exit: { kind: "egress-gateway", in: "shop" }, files: "cloud-service" },
  flows: { upload: "exit -> files" },
};

const NAMES: ExampleGraph = {
  elements: {
    internet: "internet",
    root: { kind: "external-entity", in: "internet" },
    shop: "vpc",
    names: { kind: "dns", in: "shop" },
    machine: { kind: "node", in: "shop" },
  },
  flows: { ask: "machine -> names", forward: "names -> root" },
};

export const EDGE_EXAMPLES: ExamplesByThreat = {
  "unreadable-traffic-passes-the-waf": [
    {
      says: "A firewall for web requests is passed by a binary protocol",
      outcome: "raises",
      model: withFacts(FRONT, "visit", { protocol: "grpc" }),
      target: "shield",
    },
    {
      says: "Only web requests come",
      outcome: "silent",
      model: withFacts(FRONT, "visit", { protocol: "https" }),
      target: "shield",
    },
    { says: "Nobody has said what visitors speak", outcome: "asks", model: FRONT, target: "shield" },
  ],
  "source-address-forged": [
    {
      says: "Visitors reach the load balancer through the proxy and directly, and any header is believed",
      outcome: "raises",
      model: withControls(withMore(FRONT, {}, { direct: "clara -> door" }), "door", {
        "PE-18": "none",
        "PE-19": "none",
      }),
      target: "door",
    },
    { says: "Only the proxy reaches it", outcome: "silent", model: FRONT, target: "door" },
    {
      says: "It believes headers of known proxies only",
      outcome: "silent",
      model: withControls(withMore(FRONT, {}, { direct: "clara -> door" }), "door", { "PE-19": "implemented" }),
      target: "door",
    },
    {
      says: "Nobody has said which headers it believes",
      outcome: "asks",
      model: withMore(FRONT, {}, { direct: "clara -> door" }),
      target: "door",
    },
  ],
  "edge-device-managed-over-internet": [
    {
      says: "An administrator manages a VPN gateway from the internet",
      outcome: "raises",
      model: withFacts(ADMINISTRATION, "manage", { purpose: "administration" }),
      target: "tunnel",
    },
    {
      says: "The administrator is at the company's own site",
      outcome: "silent",
      model: withMore(withFacts(ADMINISTRATION, "manage", { purpose: "administration" }), { internet: "on-premises" }),
      target: "tunnel",
    },
    {
      says: "What comes from the internet uses the tunnel",
      outcome: "silent",
      model: withFacts(ADMINISTRATION, "manage", { purpose: "user" }),
      target: "tunnel",
    },
    { says: "Nobody has said what the flow is for", outcome: "asks", model: ADMINISTRATION, target: "tunnel" },
  ],
  "self-run-edge-appliance-broken": [
    {
      says: "We run the web firewall that the internet talks to",
      outcome: "raises",
      model: withFacts(FRONT, "shield", { runBy: "us" }),
      target: "shield",
    },
    {
      says: "The provider runs it",
      outcome: "silent",
      model: withFacts(FRONT, "shield", { runBy: "provider" }),
      target: "shield",
    },
    {
      says: "We run the load balancer behind the web firewall",
      outcome: "silent",
      model: withFacts(FRONT, "door", { runBy: "us" }),
      target: "door",
    },
    { says: "Nobody has said who runs it", outcome: "asks", model: FRONT, target: "shield" },
  ],
  "allowed-service-as-drop-box": [
    {
      says: "The allow list names a file service that serves everybody",
      outcome: "raises",
      model: withFacts(EXIT, "upload", { ownerElsewhere: "yes" }),
      target: "exit",
    },
    {
      says: "The service is ours alone",
      outcome: "silent",
      model: withFacts(EXIT, "upload", { ownerElsewhere: "no" }),
      target: "exit",
    },
    { says: "Nobody has said whose the service is", outcome: "asks", model: EXIT, target: "exit" },
  ],
  "name-outlives-its-address": [
    {
      says: "A load balancer has a public address, and nobody watches the names",
      outcome: "raises",
      model: withControls(withFacts(FRONT, "door", { publicAddress: "yes" }), "door", { "PE-20": "none" }),
      target: "door",
    },
    {
      says: "It has no public address",
      outcome: "silent",
      model: withFacts(FRONT, "door", { publicAddress: "no" }),
      target: "door",
    },
    {
      says: "Names and certificates are watched",
      outcome: "silent",
      model: withControls(withFacts(FRONT, "door", { publicAddress: "yes" }), "door", { "PE-20": "implemented" }),
      target: "door",
    },
    { says: "Nobody has said whether it has a public address", outcome: "asks", model: FRONT, target: "door" },
  ],
  "data-out-by-name-lookups": [
    {
      says: "Machines ask a resolver that asks the internet, and nothing is filtered",
      outcome: "raises",
      model: withControls(NAMES, "names", { "VN-20": "none" }),
      target: "names",
    },
    {
      says: "The resolver answers from its own zones only",
      outcome: "silent",
      model: { ...NAMES, flows: { ask: "machine -> names" } },
      target: "names",
    },
    {
      says: "The resolver filters what it asks",
      outcome: "silent",
      model: withControls(NAMES, "names", { "VN-20": "implemented" }),
      target: "names",
    },
    { says: "Nobody has said whether the resolver filters", outcome: "asks", model: NAMES, target: "names" },
  ],
};
