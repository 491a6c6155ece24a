import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const MACHINE: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { cni: "enforces" } },
    machine: { kind: "node", in: "cluster" },
    runtime: { kind: "container-runtime", in: "machine" },
    agent: { kind: "kubelet", in: "machine" },
    tool: { kind: "pod", in: "cluster", zones: ["machine"] },
  },
  flows: { order: "tool -> runtime" },
};

const WATCHMAN: ExampleGraph = {
  elements: {
    machine: "node",
    guard: { kind: "security-agent", in: "machine" },
    tool: { kind: "pod", in: "machine" },
  },
  flows: { order: "tool -> guard" },
};

/** Only the platform itself talks to its part. */
const LEFT_ALONE: ExampleGraph = { ...MACHINE, flows: { order: "agent -> runtime" } };

const PLANE: ExampleGraph = {
  elements: {
    cluster: "cluster",
    plane: { kind: "control-plane", in: "cluster" },
    scheduler: { kind: "kube-scheduler", in: "plane" },
    api: { kind: "kube-apiserver", in: "plane" },
  },
  flows: { place: "scheduler -> api" },
};

const METADATA: ExampleGraph = {
  elements: { shop: "vpc", machine: { kind: "node", in: "shop" }, metadata: "metadata-service" },
  flows: { fetch: "machine -> metadata" },
};

const BY_HAND: ExampleGraph = {
  elements: { cluster: "cluster", olga: "user", mesh: { kind: "mesh", in: "cluster" } },
  flows: { change: "olga -> mesh" },
};

const WATCHED: ExampleGraph = {
  elements: {
    cluster: "cluster",
    api: { kind: "kube-apiserver", in: "cluster" },
    watcher: { kind: "monitoring", in: "cluster" },
  },
  flows: { watch: "watcher -> api" },
};

export const PLATFORM_PART_EXAMPLES: ExamplesByThreat = {
  "part-of-platform-impersonated": [
    {
      says: "The scheduler is known by a shared secret",
      outcome: "raises",
      model: withFacts(PLANE, "place", { callerAuth: "sharedSecret" }),
      target: "place",
    },
    {
      says: "It has an identity of its own",
      outcome: "silent",
      model: withFacts(PLANE, "place", { callerAuth: "workload" }),
      target: "place",
    },
    {
      says: "All parts of the control plane prove themselves with certificates",
      outcome: "silent",
      model: withControls(withFacts(PLANE, "place", { callerAuth: "sharedSecret" }), "plane", {
        "CL-03": "implemented",
      }),
      target: "place",
    },
    { says: "Nobody has said how the scheduler is known", outcome: "asks", model: PLANE, target: "place" },
  ],
  "impostor-answers-for-part-of-platform": [
    {
      says: "A machine asks the metadata service in clear text",
      outcome: "raises",
      model: withFacts(METADATA, "fetch", { encryption: "none" }),
      target: "fetch",
    },
    {
      says: "The service proves who it is",
      outcome: "silent",
      model: withFacts(METADATA, "fetch", { encryption: "server" }),
      target: "fetch",
    },
    {
      says: "The agent of a machine calls the runtime beside it",
      outcome: "silent",
      model: withFacts(LEFT_ALONE, "order", { encryption: "none" }),
      target: "order",
    },
    { says: "Nobody has said whether the service proves itself", outcome: "asks", model: METADATA, target: "fetch" },
  ],
  "part-of-platform-changed-by-hand": [
    {
      says: "An operator changes the mesh directly",
      outcome: "raises",
      model: withControls(BY_HAND, "cluster", { "ID-24": "none" }),
      target: "mesh",
    },
    {
      says: "Nobody has a way to it",
      outcome: "silent",
      model: { ...BY_HAND, flows: {} },
      target: "mesh",
    },
    {
      says: "Nobody has said whether only a pipeline may change it",
      outcome: "asks",
      model: BY_HAND,
      target: "mesh",
    },
  ],
  "part-of-platform-leaves-no-record": [
    {
      says: "A pod gives orders to the runtime, whose records stay on the machine",
      outcome: "raises",
      model: withControls(MACHINE, "machine", { "OP-02": "none" }),
      target: "runtime",
    },
    {
      says: "The runtime writes to a log store",
      outcome: "silent",
      model: withMore(MACHINE, { logs: "log-store" }, { record: "runtime -> logs" }),
      target: "runtime",
    },
    { says: "Only the platform itself talks to it", outcome: "silent", model: LEFT_ALONE, target: "runtime" },
    {
      says: "Nobody has said whether its records leave the machine",
      outcome: "asks",
      model: MACHINE,
      target: "runtime",
    },
  ],
  "part-of-platform-tells-programs": [
    {
      says: "A pod asks the runtime, which asks for nothing in return",
      outcome: "raises",
      model: withFacts(MACHINE, "order", { callerAuth: "none" }),
      target: "runtime",
    },
    {
      says: "Callers have an identity of their own",
      outcome: "silent",
      model: withFacts(MACHINE, "order", { callerAuth: "workload" }),
      target: "runtime",
    },
    { says: "Only the platform itself talks to it", outcome: "silent", model: LEFT_ALONE, target: "runtime" },
    { says: "Nobody has said how callers are known", outcome: "asks", model: MACHINE, target: "runtime" },
  ],
  "program-wears-out-part-of-platform": [
    {
      says: "A pod calls the runtime as often as it likes",
      outcome: "raises",
      model: withControls(MACHINE, "cluster", { "PW-16": "none", "KN-05": "none" }),
      target: "runtime",
    },
    { says: "Only the platform itself talks to it", outcome: "silent", model: LEFT_ALONE, target: "runtime" },
    { says: "Nobody has said whether pods can get at it", outcome: "asks", model: MACHINE, target: "runtime" },
  ],
  "program-commands-part-of-platform": [
    {
      says: "A pod gives orders to the security agent, which obeys anybody",
      outcome: "raises",
      model: withFacts(WATCHMAN, "order", { callerAuth: "none" }),
      target: "guard",
    },
    {
      says: "Callers have an identity of their own",
      outcome: "silent",
      model: withFacts(WATCHMAN, "order", { callerAuth: "workload" }),
      target: "guard",
    },
    { says: "Nobody has said how callers are known", outcome: "asks", model: WATCHMAN, target: "guard" },
  ],
  "watcher-reads-secrets-through-api": [
    {
      says: "A monitor reads all objects of a cluster that keeps secrets",
      outcome: "raises",
      model: withFacts(WATCHED, "cluster", { keepsSecrets: "yes" }),
      target: "api",
    },
    {
      says: "The cluster keeps no secrets",
      outcome: "silent",
      model: withFacts(WATCHED, "cluster", { keepsSecrets: "no" }),
      target: "api",
    },
    {
      says: "The account of the monitor may read what it needs",
      outcome: "silent",
      model: withControls(withFacts(WATCHED, "cluster", { keepsSecrets: "yes" }), "cluster", {
        "ID-08": "implemented",
      }),
      target: "api",
    },
    { says: "Nobody has said whether the cluster keeps secrets", outcome: "asks", model: WATCHED, target: "api" },
  ],
};
