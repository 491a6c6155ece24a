import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const POD: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    web: { kind: "pod", in: "shop" },
  },
};

const VISITED: ExampleGraph = withMore(POD, { customer: "external-actor" }, { visit: "customer -> web" });

const OURS: ExampleGraph = withFacts(POD, "web", { codeOrigin: "ours" });

export const POD_ENTERED_EXAMPLES: ExamplesByThreat = {
  "program-files-can-be-replaced": [
    {
      says: "Strangers reach a pod whose files can be written",
      outcome: "raises",
      model: withControls(VISITED, "web", { "PW-05": "none", "PW-11": "none" }),
      target: "web",
    },
    {
      says: "A third party's code runs in it",
      outcome: "raises",
      model: withFacts(POD, "web", { codeOrigin: "thirdParty" }),
      target: "web",
    },
    { says: "Our own code runs in it, and no stranger reaches it", outcome: "silent", model: OURS, target: "web" },
    {
      says: "Strangers reach it, and its file system is read-only",
      outcome: "silent",
      model: withControls(VISITED, "shop", { "PW-05": "implemented" }),
      target: "web",
    },
    { says: "Nobody has said whose code it is", outcome: "asks", model: POD, target: "web" },
  ],
  "api-token-without-need": [
    {
      says: "Strangers reach a pod that has a token, and nobody limits what it may do",
      outcome: "raises",
      model: withControls(VISITED, "cluster", { "ID-10": "none", "ID-08": "none" }),
      target: "web",
    },
    {
      says: "It never calls the API, and no token is mounted unless a pod asks for one",
      outcome: "silent",
      model: withControls(withFacts(VISITED, "web", { apiUse: "none" }), "cluster", { "ID-10": "implemented" }),
      target: "web",
    },
    {
      says: "It reads from the API, so that its token stays where it is",
      outcome: "raises",
      model: withControls(withFacts(VISITED, "web", { apiUse: "read" }), "cluster", {
        "ID-10": "implemented",
        "ID-08": "none",
      }),
      target: "web",
    },
    {
      says: "It reads from the API, and its account may do nothing else",
      outcome: "silent",
      model: withControls(withFacts(VISITED, "web", { apiUse: "read" }), "cluster", { "ID-08": "verified" }),
      target: "web",
    },
    { says: "Our own code runs in it, and no stranger reaches it", outcome: "silent", model: OURS, target: "web" },
    { says: "Nobody has said whether it needs the token", outcome: "asks", model: VISITED, target: "web" },
  ],
  "cloud-key-stored-in-workload": [
    {
      says: "The pod gets at the cloud with a stored key",
      outcome: "raises",
      model: withFacts(POD, "web", { cloudAccess: "storedKey" }),
      target: "web",
    },
    {
      says: "It gets at the cloud with the role of its node",
      outcome: "raises",
      model: withFacts(POD, "web", { cloudAccess: "nodeRole" }),
      target: "web",
    },
    {
      says: "It has an identity of its own",
      outcome: "silent",
      model: withFacts(POD, "web", { cloudAccess: "ownIdentity" }),
      target: "web",
    },
    { says: "Nobody has said how it gets at the cloud", outcome: "asks", model: POD, target: "web" },
  ],
  "scaling-without-ceiling": [
    {
      says: "Strangers reach a pod that grows without a ceiling",
      outcome: "raises",
      model: withFacts(VISITED, "web", { scaling: "unbounded" }),
      target: "web",
    },
    {
      says: "It grows up to a ceiling",
      outcome: "silent",
      model: withFacts(VISITED, "web", { scaling: "bounded" }),
      target: "web",
    },
    {
      says: "No stranger reaches it",
      outcome: "silent",
      model: withFacts(POD, "web", { scaling: "unbounded" }),
      target: "web",
    },
    {
      says: "A quota holds the namespace within limits",
      outcome: "silent",
      model: withControls(withFacts(VISITED, "web", { scaling: "unbounded" }), "shop", { "NS-03": "implemented" }),
      target: "web",
    },
    { says: "Nobody has said whether it grows", outcome: "asks", model: VISITED, target: "web" },
  ],
  "breached-pod-commands-cluster": [
    {
      says: "The pod may write through the API",
      outcome: "raises",
      model: withFacts(POD, "web", { apiUse: "write" }),
      target: "web",
    },
    {
      says: "Strangers reach a pod that administers the cluster",
      outcome: "raises",
      model: withFacts(VISITED, "web", { apiUse: "admin" }),
      target: "web",
    },
    {
      says: "The pod only reads from the API",
      outcome: "silent",
      model: withFacts(POD, "web", { apiUse: "read" }),
      target: "web",
    },
    {
      says: "It writes, and its account may do only what it needs",
      outcome: "silent",
      model: withControls(withFacts(POD, "web", { apiUse: "write" }), "cluster", { "ID-08": "verified" }),
      target: "web",
    },
    { says: "Nobody has said what it does with the API", outcome: "asks", model: POD, target: "web" },
  ],
};
