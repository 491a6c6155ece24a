import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const DOOR: ExampleGraph = {
  elements: {
    cluster: "cluster",
    plane: { kind: "control-plane", in: "cluster" },
    api: { kind: "kube-apiserver", in: "plane" },
    gateway: "process",
  },
};
const PASSED_ON: ExampleGraph = withMore(DOOR, {}, { pass: "gateway -> api" });

export const API_SERVER_CALLER_EXAMPLES: ExamplesByThreat = {
  "callers-without-identity-have-rights": [
    {
      says: "Roles are given to callers without identity",
      outcome: "raises",
      model: withFacts(DOOR, "cluster", { openRoles: "anonymous" }),
      target: "api",
    },
    {
      says: "No role is open to everybody",
      outcome: "silent",
      model: withFacts(DOOR, "cluster", { openRoles: "none" }),
      target: "api",
    },
    {
      says: "Anonymous callers are turned away",
      outcome: "silent",
      model: withControls(withFacts(DOOR, "cluster", { openRoles: "anonymous" }), "api", { "ID-12": "verified" }),
      target: "api",
    },
    { says: "Nobody has said whether roles are open", outcome: "asks", model: DOOR, target: "api" },
  ],
  "every-signed-in-caller-has-rights": [
    {
      says: "Roles are given to all who sign in",
      outcome: "raises",
      model: withFacts(DOOR, "cluster", { openRoles: "signedIn" }),
      target: "api",
    },
    {
      says: "No role is open to everybody",
      outcome: "silent",
      model: withFacts(DOOR, "cluster", { openRoles: "none" }),
      target: "api",
    },
    {
      says: "People have the rights of their duties only",
      outcome: "silent",
      model: withControls(withFacts(DOOR, "cluster", { openRoles: "signedIn" }), "cluster", { "ID-07": "implemented" }),
      target: "api",
    },
    { says: "Nobody has said whether roles are open", outcome: "asks", model: DOOR, target: "api" },
  ],
  "people-use-static-cluster-credentials": [
    {
      says: "People sign in with client certificates",
      outcome: "raises",
      model: withFacts(DOOR, "cluster", { userSignIn: "certificates" }),
      target: "api",
    },
    {
      says: "They sign in through an identity provider",
      outcome: "silent",
      model: withFacts(DOOR, "cluster", { userSignIn: "identityProvider" }),
      target: "api",
    },
    { says: "Nobody has said how people sign in", outcome: "asks", model: DOOR, target: "api" },
  ],
  "proxy-before-api-invents-users": [
    {
      says: "A gateway passes administrators on to the API",
      outcome: "raises",
      model: withFacts(PASSED_ON, "pass", { purpose: "administration" }),
      target: "api",
    },
    {
      says: "The process calls the API on its own account",
      outcome: "silent",
      model: withFacts(PASSED_ON, "pass", { purpose: "service" }),
      target: "api",
    },
    {
      says: "No gateway stands before the API",
      outcome: "silent",
      model: withMore(DOOR, { ada: "user" }, { visit: "ada -> api" }),
      target: "api",
    },
    { says: "Nobody has said what the process calls it for", outcome: "asks", model: PASSED_ON, target: "api" },
  ],
  "tenant-exhausts-api-and-store": [
    {
      says: "Several tenants share the cluster",
      outcome: "raises",
      model: withFacts(DOOR, "cluster", { tenants: "trusting" }),
      target: "api",
    },
    {
      says: "It has one tenant",
      outcome: "silent",
      model: withFacts(DOOR, "cluster", { tenants: "one" }),
      target: "api",
    },
    {
      says: "Requests and objects of each tenant are limited",
      outcome: "silent",
      model: withControls(withFacts(DOOR, "cluster", { tenants: "hostile" }), "cluster", {
        "CL-15": "implemented",
        "NS-06": "implemented",
      }),
      target: "api",
    },
    { says: "Nobody has said who shares the cluster", outcome: "asks", model: DOOR, target: "api" },
  ],
};
