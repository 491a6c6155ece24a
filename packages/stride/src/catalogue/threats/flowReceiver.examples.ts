import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const HOOK: ExampleGraph = {
  elements: {
    shop: "vpc",
    front: { kind: "subnet", in: "shop" },
    back: { kind: "subnet", in: "shop" },
    caller: { kind: "process", in: "front" },
    receiver: { kind: "process", in: "back" },
  },
  flows: { hook: { from: "caller", to: "receiver", facts: { callerAuth: "sharedSecret" } } },
};

const OUTWARD: ExampleGraph = {
  elements: {
    internet: { kind: "internet" },
    feed: { kind: "external-entity", in: "internet" },
    shop: "vpc",
    cluster: { kind: "cluster", in: "shop" },
    worker: { kind: "pod", in: "cluster" },
  },
  flows: { fetch: "worker -> feed" },
};

const METRICS: ExampleGraph = {
  elements: {
    cluster: "cluster",
    machine: { kind: "node", in: "cluster" },
    watcher: { kind: "pod", in: "cluster" },
    agent: { kind: "kubelet", in: "machine" },
  },
  flows: { scrape: "watcher -> agent" },
};

const PLANE: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { cni: "enforces" } },
    plane: { kind: "control-plane", in: "cluster" },
    state: { kind: "etcd", in: "plane" },
    tool: { kind: "pod", in: "cluster" },
  },
  flows: { read: "tool -> state" },
};

const LOGIN: ExampleGraph = {
  elements: {
    internet: "internet",
    olga: { kind: "user", in: "internet" },
    shop: "vpc",
    machine: { kind: "node", in: "shop" },
  },
  flows: { login: "olga -> machine" },
};

const DIAL_IN: ExampleGraph = {
  elements: { olga: { kind: "user", facts: { who: "operator" } }, tunnel: "client-vpn" },
  flows: { dial: "olga -> tunnel" },
};

const OPERATIONS: ExampleGraph = {
  elements: {
    olga: "user",
    tunnel: "client-vpn",
    shop: "vpc",
    jump: { kind: "bastion", in: "shop" },
    machine: { kind: "node", in: "shop" },
  },
  flows: { dial: "olga -> tunnel", hop: "tunnel -> jump", login: "tunnel -> machine" },
};

export const FLOW_RECEIVER_EXAMPLES: ExamplesByThreat = {
  "captured-secret-replayed": [
    {
      says: "A shared secret travels in clear text inside one network",
      outcome: "raises",
      model: withFacts(HOOK, "hook", { encryption: "none" }),
      target: "hook",
    },
    {
      says: "The caller has an identity of its own",
      outcome: "silent",
      model: withFacts(HOOK, "hook", { callerAuth: "workload", encryption: "none" }),
      target: "hook",
    },
    {
      says: "The connection is encrypted",
      outcome: "silent",
      model: withFacts(HOOK, "hook", { encryption: "server" }),
      target: "hook",
    },
    {
      says: "Each message is signed with a time, and the receiver takes it once",
      outcome: "silent",
      model: withControls(withFacts(HOOK, "hook", { encryption: "none" }), "receiver", { "APP-17": "implemented" }),
      target: "hook",
    },
    { says: "Nobody has said whether it is encrypted", outcome: "asks", model: HOOK, target: "hook" },
  ],
  "workload-calls-any-destination": [
    {
      says: "A pod calls a feed on the internet directly",
      outcome: "raises",
      model: withControls(OUTWARD, "shop", { "PE-06": "none" }),
      target: "fetch",
    },
    {
      says: "The pod calls an egress gateway, which calls the feed",
      outcome: "silent",
      model: {
        ...withMore(OUTWARD, { exit: { kind: "egress-gateway", in: "shop" } }),
        flows: { fetch: "worker -> exit", pass: "exit -> feed" },
      },
      target: "fetch",
    },
    {
      says: "Nobody has said whether all that leaves the VPC passes an allow list",
      outcome: "asks",
      model: OUTWARD,
      target: "fetch",
    },
  ],
  "pod-reaches-host-ports": [
    {
      says: "A monitoring pod calls the agent of a node, and no rule guards the hosts",
      outcome: "raises",
      model: withControls(METRICS, "cluster", { "KN-05": "none" }),
      target: "scrape",
    },
    {
      says: "The pod calls another pod",
      outcome: "silent",
      model: { ...withMore(METRICS, { other: { kind: "pod", in: "cluster" } }), flows: { scrape: "watcher -> other" } },
      target: "scrape",
    },
    {
      says: "The CNI's own rules guard the hosts, and it enforces them",
      outcome: "silent",
      model: withControls(withFacts(METRICS, "cluster", { cni: "enforces" }), "machine", { "KN-05": "implemented" }),
      target: "scrape",
    },
    {
      says: "Host rules are written, and the CNI does not enforce them",
      outcome: "raises",
      model: withControls(withFacts(METRICS, "cluster", { cni: "doesNot" }), "machine", { "KN-05": "implemented" }),
      target: "scrape",
    },
    { says: "Nobody has said whether rules guard the hosts", outcome: "asks", model: METRICS, target: "scrape" },
  ],
  "control-plane-port-flooded": [
    {
      says: "A pod connects to etcd, and the control plane has no firewall",
      outcome: "raises",
      model: withControls(PLANE, "plane", { "KN-08": "none" }),
      target: "read",
    },
    {
      says: "The control plane is cut off from the pods",
      outcome: "silent",
      model: withControls(PLANE, "plane", { "KN-08": "implemented" }),
      target: "read",
    },
    {
      says: "Only the API server connects to etcd",
      outcome: "silent",
      model: { ...withMore(PLANE, { api: { kind: "kube-apiserver", in: "plane" } }), flows: { read: "api -> state" } },
      target: "read",
    },
    { says: "Nobody has said whether the control plane is cut off", outcome: "asks", model: PLANE, target: "read" },
  ],
  "login-port-on-the-internet": [
    {
      says: "An operator on the internet administers a node",
      outcome: "raises",
      model: withControls(withFacts(LOGIN, "login", { purpose: "administration" }), "shop", { "VN-02": "none" }),
      target: "login",
    },
    {
      says: "A flow from the internet ends at the agent of a node",
      outcome: "raises",
      model: {
        ...withMore(LOGIN, { agent: { kind: "kubelet", in: "machine" } }),
        flows: { login: "olga -> agent" },
      },
      target: "login",
    },
    {
      says: "The operator comes from the company's own site",
      outcome: "silent",
      model: withMore(withFacts(LOGIN, "login", { purpose: "administration" }), {
        internet: "on-premises",
      }),
      target: "login",
    },
    {
      says: "What comes from the internet only uses the service",
      outcome: "silent",
      model: withFacts(LOGIN, "login", { purpose: "user" }),
      target: "login",
    },
    { says: "Nobody has said what the flow is for", outcome: "asks", model: LOGIN, target: "login" },
  ],
  "work-from-unmanaged-device": [
    {
      says: "An operator dials in from a private device",
      outcome: "raises",
      model: withFacts(DIAL_IN, "olga", { device: "own" }),
      target: "dial",
    },
    {
      says: "The device is managed",
      outcome: "silent",
      model: withFacts(DIAL_IN, "olga", { device: "managed" }),
      target: "dial",
    },
    {
      says: "Customers use their own devices for the shop",
      outcome: "silent",
      model: {
        elements: { clara: { kind: "user", facts: { who: "customer", device: "own" } }, door: "load-balancer" },
        flows: { dial: "clara -> door" },
      },
      target: "dial",
    },
    { says: "Nobody has said whose device it is", outcome: "asks", model: DIAL_IN, target: "dial" },
  ],
  "operations-past-the-recorded-hop": [
    {
      says: "Whoever is in the VPN administers a node directly",
      outcome: "raises",
      model: withFacts(OPERATIONS, "login", { purpose: "administration" }),
      target: "login",
    },
    {
      says: "Administration goes through the bastion",
      outcome: "silent",
      model: {
        ...OPERATIONS,
        flows: {
          dial: "olga -> tunnel",
          hop: "tunnel -> jump",
          login: { from: "jump", to: "machine", facts: { purpose: "administration" } },
        },
      },
      target: "login",
    },
    {
      says: "What the VPN user opens is the use of a service",
      outcome: "silent",
      model: withFacts(OPERATIONS, "login", { purpose: "user" }),
      target: "login",
    },
    { says: "Nobody has said what the flow is for", outcome: "asks", model: OPERATIONS, target: "login" },
  ],
};
