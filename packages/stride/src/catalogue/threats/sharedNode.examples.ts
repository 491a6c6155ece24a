import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const WORKER: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { support: "current" } },
    worker: { kind: "node", in: "cluster" },
    shop: { kind: "namespace", in: "cluster", facts: { namespaceRole: "application" } },
    web: { kind: "pod", in: "shop", zones: ["worker"], facts: { codeOrigin: "ours", securityLevel: "restricted" } },
    other: { kind: "node", in: "cluster" },
  },
};
const VISITED: ExampleGraph = withMore(WORKER, { customer: "external-actor" }, { visit: "customer -> web" });
const pair = (node: string): ExampleGraph =>
  withMore(VISITED, {
    deploy: { kind: "pod", in: "shop", zones: [node], facts: { codeOrigin: "ours", apiUse: "admin" } },
  });
const guarded = (node: string): ExampleGraph =>
  withMore(VISITED, { guard: { kind: "admission-controller", in: "shop", zones: [node] } });
const building = (node: string): ExampleGraph =>
  withMore(WORKER, { builds: { kind: "ci-server", in: "shop", zones: [node] } });

export const SHARED_NODE_EXAMPLES: ExamplesByThreat = {
  "node-holds-union-of-its-pods-rights": [
    {
      says: "Strangers reach one pod, and another administers the cluster",
      outcome: "raises",
      model: pair("worker"),
      target: "worker",
    },
    { says: "They run on different nodes", outcome: "silent", model: pair("other"), target: "worker" },
    {
      says: "Each level of trust has nodes of its own",
      outcome: "silent",
      model: withControls(pair("worker"), "cluster", { "PW-15": "verified" }),
      target: "worker",
    },
    {
      says: "Nobody has said what the other pod may do",
      outcome: "asks",
      model: withMore(VISITED, { deploy: { kind: "pod", in: "shop", zones: ["worker"] } }),
      target: "worker",
    },
  ],
  "pod-starves-its-node-neighbours": [
    {
      says: "One of its pods grows without a ceiling",
      outcome: "raises",
      model: withFacts(pair("worker"), "web", { scaling: "unbounded" }),
      target: "worker",
    },
    {
      says: "One of its pods runs customers' code",
      outcome: "raises",
      model: withFacts(pair("worker"), "web", { codeOrigin: "customers" }),
      target: "worker",
    },
    {
      says: "Its pods are ours, and grow up to a ceiling",
      outcome: "silent",
      model: withFacts(withFacts(pair("worker"), "web", { scaling: "bounded" }), "deploy", { scaling: "fixed" }),
      target: "worker",
    },
    {
      says: "Pods may use so much and no more",
      outcome: "silent",
      model: withControls(withFacts(pair("worker"), "web", { scaling: "unbounded" }), "cluster", {
        "PW-10": "implemented",
      }),
      target: "worker",
    },
    { says: "Nobody has said whether its pods grow", outcome: "asks", model: pair("worker"), target: "worker" },
  ],
  "hostile-tenants-share-a-kernel": [
    {
      says: "Tenants who distrust each other share the cluster",
      outcome: "raises",
      model: withFacts(WORKER, "cluster", { tenants: "hostile" }),
      target: "worker",
    },
    {
      says: "They trust each other",
      outcome: "silent",
      model: withFacts(WORKER, "cluster", { tenants: "trusting" }),
      target: "worker",
    },
    {
      says: "Pods run in sandboxes",
      outcome: "silent",
      model: withControls(withFacts(WORKER, "cluster", { tenants: "hostile" }), "worker", { "PW-12": "implemented" }),
      target: "worker",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: WORKER, target: "worker" },
  ],
  "known-kernel-flaw-opens-the-node": [
    {
      says: "A general system carries a pod that strangers reach",
      outcome: "raises",
      model: withFacts(VISITED, "worker", { os: "general" }),
      target: "worker",
    },
    {
      says: "Its system is made for containers only",
      outcome: "silent",
      model: withFacts(VISITED, "worker", { os: "containerOnly" }),
      target: "worker",
    },
    {
      says: "Flaws are mended in time",
      outcome: "silent",
      model: withControls(withFacts(VISITED, "worker", { os: "general" }), "worker", { "OP-10": "verified" }),
      target: "worker",
    },
    { says: "Nobody has said which system it has", outcome: "asks", model: VISITED, target: "worker" },
  ],
  "guardian-shares-node-with-strangers": [
    {
      says: "The admission controller runs beside a pod that strangers reach",
      outcome: "raises",
      model: guarded("worker"),
      target: "worker",
    },
    { says: "It runs on another node", outcome: "silent", model: guarded("other"), target: "worker" },
    {
      says: "Each level of trust has nodes of its own",
      outcome: "silent",
      model: withControls(guarded("worker"), "cluster", { "PW-15": "verified" }),
      target: "worker",
    },
    {
      says: "Nobody has said whose code the neighbour runs",
      outcome: "asks",
      model: withMore(WORKER, {
        guard: { kind: "admission-controller", in: "shop", zones: ["other"] },
        plugin: { kind: "pod", in: "shop", zones: ["other"] },
      }),
      target: "other",
    },
  ],
  "images-built-on-workload-nodes": [
    {
      says: "The build server runs beside a pod of ours",
      outcome: "raises",
      model: building("worker"),
      target: "worker",
    },
    { says: "It has a node of its own", outcome: "silent", model: building("other"), target: "worker" },
    {
      says: "Nobody has said what the namespace is for",
      outcome: "asks",
      model: withMore(building("worker"), { shop: { kind: "namespace", in: "cluster" } }),
      target: "worker",
    },
  ],
  "node-proxy-holds-all-mesh-keys": [
    {
      says: "A mesh without sidecars, and a pod that strangers reach",
      outcome: "raises",
      model: withFacts(VISITED, "cluster", { mesh: "ambient" }),
      target: "worker",
    },
    {
      says: "The mesh has sidecars",
      outcome: "silent",
      model: withFacts(VISITED, "cluster", { mesh: "sidecarCni" }),
      target: "worker",
    },
    {
      says: "Each level of trust has nodes of its own",
      outcome: "silent",
      model: withControls(withFacts(VISITED, "cluster", { mesh: "ambient" }), "cluster", { "PW-15": "verified" }),
      target: "worker",
    },
    { says: "Nobody has said whether there is a mesh", outcome: "asks", model: VISITED, target: "worker" },
  ],
};
