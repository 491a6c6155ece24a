import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const SHOP: ExampleGraph = { elements: { shop: "process" } };

const CALLED: ExampleGraph = {
  elements: { customer: "external-actor", shop: "process" },
  flows: { buy: "customer -> shop" },
};

export const PROCESS_EXAMPLES: ExamplesByThreat = {
  "session-taken-over": [
    {
      says: "A cookie says who is signed in",
      outcome: "raises",
      model: withFacts(CALLED, "shop", { session: "cookie" }),
      target: "shop",
    },
    {
      says: "Each call proves who makes it",
      outcome: "silent",
      model: withFacts(CALLED, "shop", { session: "perCallProof" }),
      target: "shop",
    },
    {
      says: "Sessions are bound, short and ended at sign-out",
      outcome: "silent",
      model: withControls(withFacts(CALLED, "shop", { session: "cookie" }), "shop", { "APP-06": "implemented" }),
      target: "shop",
    },
    {
      says: "It only fetches its work, and nobody calls it",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { session: "cookie" }),
      target: "shop",
    },
    { says: "Nobody has said how callers are recognised", outcome: "asks", model: CALLED, target: "shop" },
  ],
  "request-forged-across-sites": [
    {
      says: "A cookie says who is signed in",
      outcome: "raises",
      model: withFacts(CALLED, "shop", { session: "cookie" }),
      target: "shop",
    },
    {
      says: "Programs send a token with each call",
      outcome: "silent",
      model: withFacts(CALLED, "shop", { session: "bearerToken" }),
      target: "shop",
    },
    {
      says: "Requests from other sites are refused",
      outcome: "silent",
      model: withControls(withFacts(CALLED, "shop", { session: "cookie" }), "shop", { "APP-07": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said how callers are recognised", outcome: "asks", model: CALLED, target: "shop" },
  ],
  "records-of-others-readable": [
    {
      says: "Callers may see records of their own only",
      outcome: "raises",
      model: withFacts(CALLED, "shop", { callerRights: "ownRecords" }),
      target: "shop",
    },
    {
      says: "All callers may see the same",
      outcome: "silent",
      model: withFacts(CALLED, "shop", { callerRights: "same" }),
      target: "shop",
    },
    {
      says: "Rights are checked for each record",
      outcome: "silent",
      model: withControls(withFacts(CALLED, "shop", { callerRights: "ownRecords" }), "shop", {
        "APP-04": "implemented",
      }),
      target: "shop",
    },
    { says: "Nobody has said what callers may do", outcome: "asks", model: CALLED, target: "shop" },
  ],
  "admin-functions-open-to-users": [
    {
      says: "Callers have roles",
      outcome: "raises",
      model: withFacts(CALLED, "shop", { callerRights: "roles" }),
      target: "shop",
    },
    {
      says: "There is one role",
      outcome: "silent",
      model: withFacts(CALLED, "shop", { callerRights: "ownRecords" }),
      target: "shop",
    },
    {
      says: "Rights are checked for each function",
      outcome: "silent",
      model: withControls(withFacts(CALLED, "shop", { callerRights: "roles" }), "shop", { "APP-04": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said what callers may do", outcome: "asks", model: CALLED, target: "shop" },
  ],
  "actions-not-recorded": [
    {
      says: "Customers act in a program that keeps no record elsewhere",
      outcome: "raises",
      model: withControls(CALLED, "shop", { "APP-16": "none", "OP-02": "none" }),
      target: "shop",
    },
    {
      says: "It writes to a log store",
      outcome: "silent",
      model: withMore(CALLED, { logs: "log-store" }, { record: "shop -> logs" }),
      target: "shop",
    },
    { says: "Nobody calls it", outcome: "silent", model: SHOP, target: "shop" },
    {
      says: "Its logs go elsewhere with each caller's name",
      outcome: "silent",
      model: withControls(CALLED, "shop", { "OP-02": "implemented", "OP-17": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said what is recorded", outcome: "asks", model: CALLED, target: "shop" },
  ],
  "program-keeps-its-secrets": [
    {
      says: "It reads its keys from its environment",
      outcome: "raises",
      model: withFacts(SHOP, "shop", { secretsVia: "environment" }),
      target: "shop",
    },
    {
      says: "It asks a secret store at run time",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { secretsVia: "atRunTime" }),
      target: "shop",
    },
    {
      says: "It has no keys",
      outcome: "silent",
      model: withFacts(SHOP, "shop", { secretsVia: "none" }),
      target: "shop",
    },
    { says: "Nobody has said how it gets its keys", outcome: "asks", model: SHOP, target: "shop" },
  ],
  "costly-requests-exhaust-process": [
    {
      says: "Strangers call it, as often and with as much as they like",
      outcome: "raises",
      model: withControls(CALLED, "shop", { "APP-08": "none" }),
      target: "shop",
    },
    {
      says: "A service of a cluster is entered by strangers, and takes any request",
      outcome: "raises",
      model: {
        elements: {
          customer: "external-actor",
          cluster: "cluster",
          front: { kind: "service", in: "cluster", controls: { "APP-20": "none" } },
        },
        flows: { visit: "customer -> front" },
      },
      target: "front",
    },
    { says: "Nobody outside can reach it", outcome: "silent", model: SHOP, target: "shop" },
    {
      says: "Callers have a rate, and requests a size and a cost",
      outcome: "silent",
      model: withControls(CALLED, "shop", { "APP-08": "implemented", "APP-20": "implemented" }),
      target: "shop",
    },
    { says: "Nobody has said whether there are limits", outcome: "asks", model: CALLED, target: "shop" },
  ],
};
