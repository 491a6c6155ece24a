import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const SECRET: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    password: { kind: "secret", in: "shop" },
  },
};

const SHARED: ExampleGraph = withFacts(SECRET, "shop", { tenancy: "severalTeams", editors: "appTeam" });

const FROM_STORE: ExampleGraph = withFacts(SECRET, "password", { valueFrom: "externalStore" });

export const SECRET_EXAMPLES: ExamplesByThreat = {
  "secret-open-to-namespace-sharers": [
    {
      says: "Several teams share the namespace, and each may start pods in it",
      outcome: "raises",
      model: SHARED,
      target: "password",
    },
    {
      says: "One application has the namespace for itself",
      outcome: "silent",
      model: withFacts(SECRET, "shop", { tenancy: "oneApp", editors: "appTeam" }),
      target: "password",
    },
    {
      says: "Each team gets at its own secrets and pods only",
      outcome: "silent",
      model: withControls(withControls(SHARED, "password", { "DA-04": "implemented" }), "shop", {
        "ID-07": "implemented",
      }),
      target: "password",
    },
    {
      says: "Nobody has said who shares the namespace",
      outcome: "asks",
      model: withFacts(SECRET, "shop", { editors: "developers" }),
      target: "password",
    },
  ],
  "secret-value-in-git": [
    {
      says: "Its value lies in git in clear text",
      outcome: "raises",
      model: withFacts(SECRET, "password", { valueFrom: "plainInGit" }),
      target: "password",
    },
    { says: "Its value comes from a secret store", outcome: "silent", model: FROM_STORE, target: "password" },
    { says: "Nobody has said where its value comes from", outcome: "asks", model: SECRET, target: "password" },
  ],
  "secret-never-changes": [
    {
      says: "Somebody typed it in once, and it never changes",
      outcome: "raises",
      model: withControls(withFacts(SECRET, "password", { valueFrom: "byHand" }), "password", { "DA-07": "none" }),
      target: "password",
    },
    { says: "Its value comes from a secret store", outcome: "silent", model: FROM_STORE, target: "password" },
    {
      says: "Somebody types it in, and it changes on a schedule",
      outcome: "silent",
      model: withControls(withFacts(SECRET, "password", { valueFrom: "byHand" }), "password", { "DA-07": "verified" }),
      target: "password",
    },
    { says: "Nobody has said where its value comes from", outcome: "asks", model: SECRET, target: "password" },
  ],
  "shared-store-connection-lends-secrets": [
    {
      says: "Tenants who distrust each other get secrets over one link",
      outcome: "raises",
      model: withFacts(FROM_STORE, "cluster", { tenants: "hostile" }),
      target: "password",
    },
    {
      says: "The cluster has one tenant",
      outcome: "silent",
      model: withFacts(FROM_STORE, "cluster", { tenants: "one" }),
      target: "password",
    },
    {
      says: "The link may write only the objects that are named for it",
      outcome: "silent",
      model: withControls(withFacts(FROM_STORE, "cluster", { tenants: "hostile" }), "cluster", {
        "DA-21": "implemented",
      }),
      target: "password",
    },
    { says: "Nobody has said who shares the cluster", outcome: "asks", model: FROM_STORE, target: "password" },
  ],
  "hand-set-secret-lost": [
    {
      says: "Somebody typed it in, and nothing is copied",
      outcome: "raises",
      model: withControls(withFacts(SECRET, "password", { valueFrom: "byHand" }), "cluster", {
        "CL-07": "none",
        "DA-03": "none",
      }),
      target: "password",
    },
    { says: "Its value comes from a secret store", outcome: "silent", model: FROM_STORE, target: "password" },
    {
      says: "Somebody typed it in, and the cluster's state can be restored",
      outcome: "silent",
      model: withControls(withFacts(SECRET, "password", { valueFrom: "byHand" }), "cluster", { "CL-07": "verified" }),
      target: "password",
    },
    { says: "Nobody has said where its value comes from", outcome: "asks", model: SECRET, target: "password" },
  ],
};
