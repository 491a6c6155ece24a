import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const ORDERS: ExampleGraph = { elements: { orders: "database" } };

const HOLDING: ExampleGraph = {
  assets: { records: "confidential" },
  elements: { orders: { kind: "database", stores: ["records"] } },
};

const EDITED: ExampleGraph = { elements: { admin: "user", orders: "database" }, flows: { edit: "admin -> orders" } };

export const SHARED_STORE_EXAMPLES: ExamplesByThreat = {
  "store-open-without-login": [
    {
      says: "A database lets everybody in",
      outcome: "raises",
      model: withFacts(ORDERS, "orders", { clientsSignIn: "none" }),
      target: "orders",
    },
    {
      says: "Each client signs in by itself",
      outcome: "silent",
      model: withFacts(ORDERS, "orders", { clientsSignIn: "perService" }),
      target: "orders",
    },
    {
      says: "All clients sign in with one account",
      outcome: "silent",
      model: withFacts(ORDERS, "orders", { clientsSignIn: "shared" }),
      target: "orders",
    },
    { says: "Nobody has said how clients sign in", outcome: "asks", model: ORDERS, target: "orders" },
  ],
  "people-change-data-directly": [
    {
      says: "An administrator edits rows, and nobody else looks",
      outcome: "raises",
      model: withControls(EDITED, "admin", { "OP-14": "none" }),
      target: "orders",
    },
    {
      says: "Programs alone use the database",
      outcome: "silent",
      model: { elements: { shop: "process", orders: "database" }, flows: { store: "shop -> orders" } },
      target: "orders",
    },
    {
      says: "A second person confirms what is changed by hand",
      outcome: "silent",
      model: withControls(EDITED, "admin", { "OP-14": "implemented" }),
      target: "orders",
    },
    { says: "Nobody has said whether a second person is needed", outcome: "asks", model: EDITED, target: "orders" },
  ],
  "real-data-in-test": [
    {
      says: "A test database holds confidential records",
      outcome: "raises",
      model: withFacts(HOLDING, "orders", { stage: "test" }),
      target: "orders",
    },
    {
      says: "It is the production database",
      outcome: "silent",
      model: withFacts(HOLDING, "orders", { stage: "production" }),
      target: "orders",
    },
    {
      says: "The test data is made up",
      outcome: "silent",
      model: { ...withFacts(HOLDING, "orders", { stage: "test" }), assets: { records: "public" } },
      target: "orders",
    },
    {
      says: "Names and numbers are masked outside production",
      outcome: "silent",
      model: withControls(withFacts(HOLDING, "orders", { stage: "test" }), "orders", { "DA-15": "implemented" }),
      target: "orders",
    },
    { says: "Nobody has said which stage it serves", outcome: "asks", model: HOLDING, target: "orders" },
  ],
  "tenants-share-store": [
    {
      says: "Customers share a database",
      outcome: "raises",
      model: withFacts(ORDERS, "orders", { storeTenancy: "customers" }),
      target: "orders",
    },
    {
      says: "One application uses it",
      outcome: "silent",
      model: withFacts(ORDERS, "orders", { storeTenancy: "oneApp" }),
      target: "orders",
    },
    {
      says: "The database itself keeps customers apart",
      outcome: "silent",
      model: withControls(withFacts(ORDERS, "orders", { storeTenancy: "customers" }), "orders", {
        "DA-19": "implemented",
      }),
      target: "orders",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: ORDERS, target: "orders" },
  ],
  "shared-store-starved": [
    {
      says: "Several applications share a database",
      outcome: "raises",
      model: withFacts(ORDERS, "orders", { storeTenancy: "several" }),
      target: "orders",
    },
    {
      says: "One application uses it",
      outcome: "silent",
      model: withFacts(ORDERS, "orders", { storeTenancy: "oneApp" }),
      target: "orders",
    },
    {
      says: "Each client has limits of its own",
      outcome: "silent",
      model: withControls(withFacts(ORDERS, "orders", { storeTenancy: "several" }), "orders", {
        "DA-20": "implemented",
      }),
      target: "orders",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: ORDERS, target: "orders" },
  ],
};
