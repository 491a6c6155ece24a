import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const CLUSTER: ExampleGraph = { elements: { cluster: "cluster" } };
const POOL: ExampleGraph = {
  elements: {
    cluster: "cluster",
    pool: { kind: "node-pool", in: "cluster" },
    worker: { kind: "node", in: "pool" },
    live: { kind: "namespace", in: "cluster" },
    trial: { kind: "namespace", in: "cluster" },
    shop: { kind: "pod", in: "live", zones: ["worker"] },
    draft: { kind: "pod", in: "trial", zones: ["worker"] },
  },
};
const STAGED: ExampleGraph = withFacts(withFacts(POOL, "live", { stage: "production" }), "trial", { stage: "test" });

export const CLUSTER_SHARING_EXAMPLES: ExamplesByThreat = {
  "stages-share-cluster": [
    {
      says: "Several stages are in one cluster",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { stages: "several" }),
      target: "cluster",
    },
    {
      says: "It serves one stage",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { stages: "one" }),
      target: "cluster",
    },
    { says: "Nobody has said how many stages it serves", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "node-pool-mixes-stages": [
    {
      says: "A pod of production and one of a test run in the same pool",
      outcome: "raises",
      model: STAGED,
      target: "pool",
    },
    {
      says: "Pools are kept for one stage each",
      outcome: "silent",
      model: withControls(STAGED, "cluster", { "PW-15": "implemented" }),
      target: "pool",
    },
    {
      says: "Both serve production",
      outcome: "silent",
      model: withFacts(STAGED, "trial", { stage: "production" }),
      target: "pool",
    },
    {
      says: "Nobody has said which stage one of them serves",
      outcome: "asks",
      model: withFacts(POOL, "live", { stage: "production" }),
      target: "pool",
    },
  ],
  "cluster-version-past-support": [
    {
      says: "Its version is no longer supported",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { support: "ended" }),
      target: "cluster",
    },
    {
      says: "Its version is supported",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { support: "current" }),
      target: "cluster",
    },
    { says: "Nobody has said whether its version is supported", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "super-agent-holds-the-cluster": [
    {
      says: "An add-on holds all rights in it",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { superAgents: "some" }),
      target: "cluster",
    },
    {
      says: "No add-on does",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { superAgents: "none" }),
      target: "cluster",
    },
    {
      says: "Such add-ons have been taken out",
      outcome: "silent",
      model: withControls(withFacts(CLUSTER, "cluster", { superAgents: "some" }), "cluster", { "CL-20": "verified" }),
      target: "cluster",
    },
    { says: "Nobody has said what its add-ons may do", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "foreign-machine-joins-as-node": [
    {
      says: "New nodes join with a token they share",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { nodeJoin: "sharedToken" }),
      target: "cluster",
    },
    {
      says: "Each proves itself by its cloud identity",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { nodeJoin: "cloudIdentity" }),
      target: "cluster",
    },
    {
      says: "Join tokens and certificates are renewed soon",
      outcome: "silent",
      model: withControls(withFacts(CLUSTER, "cluster", { nodeJoin: "sharedToken" }), "cluster", {
        "CL-19": "implemented",
      }),
      target: "cluster",
    },
    { says: "Nobody has said how nodes prove themselves", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "mesh-set-up-loosens-pod-policy": [
    {
      says: "Sidecars are set up in each pod",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { mesh: "sidecarInit" }),
      target: "cluster",
    },
    {
      says: "A plug-in sets them up",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { mesh: "sidecarCni" }),
      target: "cluster",
    },
    {
      says: "A policy engine lets the mesh alone have the rights",
      outcome: "silent",
      model: withControls(withFacts(CLUSTER, "cluster", { mesh: "sidecarInit" }), "cluster", {
        "CL-12": "implemented",
      }),
      target: "cluster",
    },
    { says: "Nobody has said whether there is a mesh", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
};
