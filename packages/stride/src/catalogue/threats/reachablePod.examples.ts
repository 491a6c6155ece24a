import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const POD: ExampleGraph = {
  elements: {
    cluster: "cluster",
    worker: { kind: "node", in: "cluster" },
    shop: { kind: "namespace", in: "cluster" },
    web: { kind: "pod", in: "shop", zones: ["worker"] },
    timer: { kind: "pod", in: "shop", zones: ["worker"] },
  },
  flows: { tick: "timer -> web" },
};

const VISITED: ExampleGraph = withMore(
  POD,
  { customer: "external-actor", door: "load-balancer" },
  { visit: "customer -> door", pass: "door -> web" },
);

export const REACHABLE_POD_EXAMPLES: ExamplesByThreat = {
  "exploitable-application-reachable": [
    { says: "Strangers reach a pod through a load balancer", outcome: "raises", model: VISITED, target: "web" },
    { says: "Only other pods call it, and nobody outside calls them", outcome: "silent", model: POD, target: "web" },
    { says: "It calls others and is called by nobody", outcome: "silent", model: VISITED, target: "timer" },
    {
      says: "What strangers send comes to it through another program",
      outcome: "silent",
      model: withMore(VISITED, { ledger: { kind: "pod", in: "shop" } }, { note: "web -> ledger" }),
      target: "ledger",
    },
  ],
  "actions-in-pod-unrecorded": [
    {
      says: "Strangers reach a pod, and nothing watches its node",
      outcome: "raises",
      model: withControls(VISITED, "cluster", { "OP-04": "none" }),
      target: "web",
    },
    { says: "No stranger reaches it", outcome: "silent", model: POD, target: "web" },
    { says: "Nobody has said whether anything watches", outcome: "asks", model: VISITED, target: "web" },
  ],
  "pod-starves-neighbours": [
    {
      says: "Strangers reach a pod without limits",
      outcome: "raises",
      model: withControls(VISITED, "web", { "PW-10": "none", "NS-04": "none" }),
      target: "web",
    },
    {
      says: "All pods of the namespace have limits",
      outcome: "silent",
      model: withControls(VISITED, "shop", { "PW-10": "implemented" }),
      target: "web",
    },
    { says: "No stranger reaches it", outcome: "silent", model: POD, target: "web" },
    { says: "Nobody has said whether it has limits", outcome: "asks", model: VISITED, target: "web" },
  ],
  "pod-forges-addresses-and-dns": [
    {
      says: "Strangers reach a pod that may send raw packets",
      outcome: "raises",
      model: withFacts(VISITED, "web", { securityLevel: "baseline", capabilities: ["NET_RAW"] }),
      target: "web",
    },
    {
      says: "It holds no such right",
      outcome: "silent",
      model: withFacts(VISITED, "web", { securityLevel: "restricted" }),
      target: "web",
    },
    {
      says: "The network plug-in drops forged addresses",
      outcome: "silent",
      model: withControls(
        withFacts(VISITED, "web", { securityLevel: "baseline", capabilities: ["NET_RAW"] }),
        "cluster",
        { "KN-13": "implemented" },
      ),
      target: "web",
    },
    { says: "Nobody has said which rights it holds", outcome: "asks", model: VISITED, target: "web" },
  ],
};
