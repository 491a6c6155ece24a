import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const SERVICE: ExampleGraph = {
  elements: {
    vpc: "vpc",
    cluster: { kind: "cluster", in: "vpc", facts: { cni: "enforces" } },
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    front: { kind: "service", in: "shop" },
  },
};

const ON_EVERY_NODE: ExampleGraph = withFacts(SERVICE, "front", { serviceType: "nodePort" });

const CONSOLE: ExampleGraph = withFacts(SERVICE, "front", { console: "yes" });

const BEHIND_GATEWAY: ExampleGraph = withFacts(SERVICE, "front", { callersSignIn: "gateway" });

export const SERVICE_EXAMPLES: ExamplesByThreat = {
  "node-port-bypasses-entry": [
    {
      says: "The service is published as a port on every node",
      outcome: "raises",
      model: withControls(ON_EVERY_NODE, "vpc", { "VN-05": "none" }),
      target: "front",
    },
    {
      says: "It is published inside the cluster only",
      outcome: "silent",
      model: withFacts(SERVICE, "front", { serviceType: "clusterIp" }),
      target: "front",
    },
    {
      says: "The security groups of the network let only named peers in",
      outcome: "silent",
      model: withControls(ON_EVERY_NODE, "vpc", { "VN-05": "implemented" }),
      target: "front",
    },
    { says: "Nobody has said how it is published", outcome: "asks", model: SERVICE, target: "front" },
  ],
  "service-wider-than-its-audience": [
    {
      says: "A service for the company stands at a public load balancer",
      outcome: "raises",
      model: withFacts(SERVICE, "front", { serviceType: "loadBalancerPublic", audience: "company" }),
      target: "front",
    },
    {
      says: "An ingress for partners is entered from the internet",
      outcome: "raises",
      model: withMore(
        SERVICE,
        { internet: "internet", entry: { kind: "ingress", in: "shop", facts: { audience: "partners" } } },
        { visit: "internet -> entry" },
      ),
      target: "entry",
    },
    {
      says: "The ingress for partners is entered through a VPN only",
      outcome: "silent",
      model: withMore(
        SERVICE,
        {
          internet: "internet",
          tunnel: { kind: "vpn-gateway", in: "vpc" },
          entry: { kind: "ingress", in: "shop", facts: { audience: "partners" } },
        },
        { visit: "internet -> tunnel", pass: "tunnel -> entry" },
      ),
      target: "entry",
    },
    {
      says: "It is meant for everyone",
      outcome: "silent",
      model: withFacts(SERVICE, "front", { serviceType: "loadBalancerPublic", audience: "everyone" }),
      target: "front",
    },
    {
      says: "It stands at a private load balancer",
      outcome: "silent",
      model: withFacts(SERVICE, "front", { serviceType: "loadBalancerPrivate", audience: "company" }),
      target: "front",
    },
    {
      says: "Nobody has said whom the public service is meant for",
      outcome: "asks",
      model: withFacts(SERVICE, "front", { serviceType: "loadBalancerPublic" }),
      target: "front",
    },
  ],
  "console-reachable-from-outside": [
    {
      says: "A console stands at a public load balancer",
      outcome: "raises",
      model: withFacts(CONSOLE, "front", { serviceType: "loadBalancerPublic" }),
      target: "front",
    },
    {
      says: "A drawn way from the internet leads to the console",
      outcome: "raises",
      model: withMore(
        withFacts(CONSOLE, "front", { serviceType: "clusterIp" }),
        { internet: "internet", entry: { kind: "ingress", in: "shop" } },
        { visit: "internet -> entry", pass: "entry -> front" },
      ),
      target: "front",
    },
    {
      says: "The console can be reached inside the cluster only",
      outcome: "silent",
      model: withFacts(CONSOLE, "front", { serviceType: "clusterIp" }),
      target: "front",
    },
    {
      says: "What is published is no console",
      outcome: "silent",
      model: withFacts(SERVICE, "front", { console: "no", serviceType: "loadBalancerPublic" }),
      target: "front",
    },
    {
      says: "Callers sign in before it, with a second factor",
      outcome: "silent",
      model: withMore(
        withControls(withFacts(CONSOLE, "front", { serviceType: "nodePort" }), "front", { "PE-14": "implemented" }),
        { operator: { kind: "user", controls: { "ID-05": "implemented" } } },
        { manage: "operator -> front" },
      ),
      target: "front",
    },
    { says: "Nobody has said whether it is a console", outcome: "asks", model: ON_EVERY_NODE, target: "front" },
  ],
  "gateway-sign-in-bypassed": [
    {
      says: "The service believes what a gateway before it says",
      outcome: "raises",
      model: withControls(withControls(BEHIND_GATEWAY, "front", { "APP-09": "none" }), "cluster", {
        "KN-02": "none",
        "KN-18": "none",
      }),
      target: "front",
    },
    {
      says: "Callers sign in at the application itself",
      outcome: "silent",
      model: withFacts(SERVICE, "front", { callersSignIn: "application" }),
      target: "front",
    },
    {
      says: "The service checks the caller's token itself",
      outcome: "silent",
      model: withControls(BEHIND_GATEWAY, "shop", { "APP-09": "implemented" }),
      target: "front",
    },
    {
      says: "Network policies let only the gateway call it",
      outcome: "silent",
      model: withControls(BEHIND_GATEWAY, "shop", { "KN-02": "verified" }),
      target: "front",
    },
    { says: "Nobody has said where callers sign in", outcome: "asks", model: SERVICE, target: "front" },
  ],
  "labels-attract-traffic": [
    {
      says: "Several teams share the namespace and change what runs in it",
      outcome: "raises",
      model: withFacts(SERVICE, "shop", { tenancy: "severalTeams", editors: "appTeam" }),
      target: "front",
    },
    {
      says: "One team has the namespace for itself",
      outcome: "silent",
      model: withFacts(SERVICE, "shop", { tenancy: "oneTeam", editors: "appTeam" }),
      target: "front",
    },
    {
      says: "Several teams share it, and rules say who may use which labels",
      outcome: "silent",
      model: withControls(withFacts(SERVICE, "shop", { tenancy: "severalTeams", editors: "appTeam" }), "cluster", {
        "CL-12": "implemented",
      }),
      target: "front",
    },
    {
      says: "Nobody has said who shares the namespace",
      outcome: "asks",
      model: withFacts(SERVICE, "shop", { editors: "developers" }),
      target: "front",
    },
  ],
  "request-without-caller": [
    {
      says: "Callers sign in at a gateway, and the logs name the gateway",
      outcome: "raises",
      model: withControls(BEHIND_GATEWAY, "front", { "OP-17": "none" }),
      target: "front",
    },
    {
      says: "Partners call it and sign in nowhere",
      outcome: "raises",
      model: withFacts(SERVICE, "front", { callersSignIn: "none", audience: "partners" }),
      target: "front",
    },
    {
      says: "Callers sign in at the application itself",
      outcome: "silent",
      model: withFacts(SERVICE, "front", { callersSignIn: "application" }),
      target: "front",
    },
    {
      says: "Everyone may call it without a name",
      outcome: "silent",
      model: withFacts(SERVICE, "front", { callersSignIn: "none", audience: "everyone" }),
      target: "front",
    },
    {
      says: "Each log line names the caller",
      outcome: "silent",
      model: withControls(BEHIND_GATEWAY, "front", { "OP-17": "implemented" }),
      target: "front",
    },
    { says: "Nobody has said where callers sign in", outcome: "asks", model: SERVICE, target: "front" },
  ],
};
