import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const CALLER: ExampleGraph = {
  elements: { partner: "external-entity", shop: "process" },
  flows: { order: "partner -> shop" },
};

const PAYING: ExampleGraph = {
  assets: { cards: "restricted" },
  elements: { shop: "process", payments: "external-entity" },
  flows: { pay: { from: "shop", to: "payments", carries: ["cards"] } },
};

const HOSTED: ExampleGraph = {
  assets: { cards: "restricted" },
  elements: { shop: "process", mailer: { kind: "cloud-service", facts: { runBy: "thirdParty" } } },
  flows: { send: { from: "shop", to: "mailer", carries: ["cards"] } },
};

export const THIRD_PARTY_EXAMPLES: ExamplesByThreat = {
  "outside-party-impersonated": [
    {
      says: "A partner's system signs in with a password",
      outcome: "raises",
      model: withFacts(CALLER, "partner", { signIn: "password" }),
      target: "partner",
    },
    {
      says: "It signs in with a hardware key",
      outcome: "silent",
      model: withFacts(CALLER, "partner", { signIn: "hardwareKey" }),
      target: "partner",
    },
    {
      says: "It is only called, and signs in nowhere",
      outcome: "silent",
      model: withFacts(PAYING, "payments", { signIn: "none" }),
      target: "payments",
    },
    { says: "Nobody has said how it signs in", outcome: "asks", model: CALLER, target: "partner" },
  ],
  "outside-system-not-proved": [
    {
      says: "A partner's system is called in clear text",
      outcome: "raises",
      model: withFacts(PAYING, "pay", { encryption: "none" }),
      target: "pay",
    },
    {
      says: "The partner's system proves itself",
      outcome: "silent",
      model: withFacts(PAYING, "pay", { encryption: "server" }),
      target: "pay",
    },
    {
      says: "A program of ours is called in clear text",
      outcome: "silent",
      model: withFacts(CALLER, "order", { encryption: "none" }),
      target: "order",
    },
    { says: "Nobody has said whether it is encrypted", outcome: "asks", model: PAYING, target: "pay" },
  ],
  "data-handed-to-third-party": [
    {
      says: "Card data goes to a partner's system",
      outcome: "raises",
      model: withFacts(PAYING, "payments", { who: "partner" }),
      target: "pay",
    },
    { says: "It goes to a service that a third party runs", outcome: "raises", model: HOSTED, target: "send" },
    {
      says: "What goes there is public",
      outcome: "silent",
      model: { ...withFacts(PAYING, "payments", { who: "partner" }), assets: { cards: "public" } },
      target: "pay",
    },
    {
      says: "It goes to a customer, whose own data it is",
      outcome: "silent",
      model: withFacts(PAYING, "payments", { who: "customer" }),
      target: "pay",
    },
    {
      says: "It is encrypted before it leaves, with keys that stay here",
      outcome: "silent",
      model: withControls(HOSTED, "send", { "DA-16": "implemented" }),
      target: "send",
    },
    { says: "Nobody has said who is at the far end", outcome: "asks", model: PAYING, target: "pay" },
  ],
  "third-party-service-reaches-in": [
    {
      says: "A third party's service calls a program of ours",
      outcome: "raises",
      model: {
        elements: { mailer: { kind: "cloud-service", facts: { runBy: "thirdParty" } }, shop: "process" },
        flows: { tell: "mailer -> shop" },
      },
      target: "mailer",
    },
    { says: "It is only called, and calls nothing", outcome: "silent", model: HOSTED, target: "mailer" },
    {
      says: "The provider of the cloud runs it",
      outcome: "silent",
      model: { elements: { mailer: "cloud-service", shop: "process" }, flows: { tell: "mailer -> shop" } },
      target: "mailer",
    },
    {
      says: "It signs in by federation, with no more rights than it needs",
      outcome: "silent",
      model: {
        elements: {
          mailer: {
            kind: "cloud-service",
            facts: { runBy: "thirdParty" },
            controls: { "ID-02": "implemented", "ID-21": "implemented" },
          },
          shop: "process",
        },
        flows: { tell: "mailer -> shop" },
      },
      target: "mailer",
    },
    {
      says: "Nobody has said what rights it has here and how it signs in",
      outcome: "asks",
      model: {
        elements: { mailer: { kind: "cloud-service", facts: { runBy: "thirdParty" } }, shop: "process" },
        flows: { tell: "mailer -> shop" },
      },
      target: "mailer",
    },
  ],
};
