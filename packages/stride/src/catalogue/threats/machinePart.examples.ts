import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const MACHINE: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { support: "current" } },
    worker: { kind: "node", in: "cluster" },
    agent: { kind: "kubelet", in: "worker" },
    runtime: { kind: "container-runtime", in: "worker" },
    images: { kind: "image-cache", in: "worker" },
    builder: { kind: "process", in: "worker" },
    system: { kind: "namespace", in: "cluster" },
    plugin: { kind: "cni", in: "system" },
    host: "hypervisor",
  },
  flows: { order: "agent -> runtime" },
};
const BUILDING: ExampleGraph = withMore(
  withFacts(MACHINE, "worker", { login: "none" }),
  {},
  { start: "builder -> runtime" },
);
const RENTED: ExampleGraph = withMore(MACHINE, { provider: "provider", host: { kind: "hypervisor", in: "provider" } });
const TEAMS: ExampleGraph = withFacts(MACHINE, "system", { editors: "appTeam" });

export const MACHINE_PART_EXAMPLES: ExamplesByThreat = {
  "runtime-obeys-others-than-the-agent": [
    { says: "A program beside the agent uses its socket", outcome: "raises", model: BUILDING, target: "runtime" },
    {
      says: "Login to the node is open to many",
      outcome: "raises",
      model: withFacts(MACHINE, "worker", { login: "open" }),
      target: "runtime",
    },
    {
      says: "The agent alone uses it, and nobody logs in",
      outcome: "silent",
      model: withFacts(MACHINE, "worker", { login: "none" }),
      target: "runtime",
    },
    {
      says: "Its socket is open to nobody else",
      outcome: "silent",
      model: withControls(BUILDING, "worker", { "CL-02": "verified" }),
      target: "runtime",
    },
    { says: "Nobody has said how people log in to the node", outcome: "asks", model: MACHINE, target: "runtime" },
  ],
  "runtime-flaw-lets-containers-out": [
    {
      says: "It runs on a general system",
      outcome: "raises",
      model: withFacts(MACHINE, "worker", { os: "general" }),
      target: "runtime",
    },
    {
      says: "The system is made for containers only, and is supported",
      outcome: "silent",
      model: withFacts(MACHINE, "worker", { os: "containerOnly" }),
      target: "runtime",
    },
    {
      says: "Flaws of the machine are mended in time",
      outcome: "silent",
      model: withControls(withFacts(MACHINE, "worker", { os: "general" }), "worker", { "OP-10": "verified" }),
      target: "runtime",
    },
    { says: "Nobody has said which system it runs on", outcome: "asks", model: MACHINE, target: "runtime" },
  ],
  "cached-image-started-by-other-tenant": [
    {
      says: "Several tenants share the cluster",
      outcome: "raises",
      model: withFacts(MACHINE, "cluster", { tenants: "trusting" }),
      target: "images",
    },
    {
      says: "It has one tenant",
      outcome: "silent",
      model: withFacts(MACHINE, "cluster", { tenants: "one" }),
      target: "images",
    },
    {
      says: "A rule makes every pod ask the registry first",
      outcome: "silent",
      model: withControls(withFacts(MACHINE, "cluster", { tenants: "trusting" }), "cluster", {
        "CL-12": "implemented",
      }),
      target: "images",
    },
    { says: "Nobody has said who shares the cluster", outcome: "asks", model: MACHINE, target: "images" },
  ],
  "cached-image-changed-on-node": [
    {
      says: "A program beside the runtime writes to it",
      outcome: "raises",
      model: withMore(withFacts(MACHINE, "worker", { login: "none" }), {}, { write: "builder -> images" }),
      target: "images",
    },
    {
      says: "Login to the node is open to many",
      outcome: "raises",
      model: withFacts(MACHINE, "worker", { login: "open" }),
      target: "images",
    },
    {
      says: "The runtime alone uses it, and nobody logs in",
      outcome: "silent",
      model: withMore(withFacts(MACHINE, "worker", { login: "none" }), {}, { keep: "runtime -> images" }),
      target: "images",
    },
    {
      says: "Its files are closed to everybody else",
      outcome: "silent",
      model: withControls(withFacts(MACHINE, "worker", { login: "open" }), "worker", { "CL-02": "implemented" }),
      target: "images",
    },
    { says: "Nobody has said how people log in to the node", outcome: "asks", model: MACHINE, target: "images" },
  ],
  "network-plug-in-in-application-hands": [
    {
      says: "An application's team may change what runs in its namespace",
      outcome: "raises",
      model: TEAMS,
      target: "plugin",
    },
    {
      says: "Only the platform team may",
      outcome: "silent",
      model: withFacts(MACHINE, "system", { editors: "platformTeam" }),
      target: "plugin",
    },
    {
      says: "The cluster takes its state from reviewed git only",
      outcome: "silent",
      model: withControls(TEAMS, "cluster", { "CL-08": "verified" }),
      target: "plugin",
    },
    { says: "Nobody has said who may", outcome: "asks", model: MACHINE, target: "plugin" },
  ],
  "controllers-act-for-whoever-asks": [
    {
      says: "Several tenants share the cluster",
      outcome: "raises",
      model: withMore(withFacts(MACHINE, "cluster", { tenants: "trusting" }), {
        loops: { kind: "kube-controller-manager", in: "cluster" },
      }),
      target: "loops",
    },
    {
      says: "It has one tenant",
      outcome: "silent",
      model: withMore(withFacts(MACHINE, "cluster", { tenants: "one" }), {
        loops: { kind: "kube-controller-manager", in: "cluster" },
      }),
      target: "loops",
    },
    {
      says: "Rules say what tenants may declare",
      outcome: "silent",
      model: withControls(
        withMore(withFacts(MACHINE, "cluster", { tenants: "trusting" }), {
          loops: { kind: "kube-controller-manager", in: "cluster" },
        }),
        "cluster",
        { "CL-12": "implemented" },
      ),
      target: "loops",
    },
    {
      says: "Nobody has said who shares the cluster",
      outcome: "asks",
      model: withMore(MACHINE, { loops: { kind: "kube-controller-manager", in: "cluster" } }),
      target: "loops",
    },
  ],
  "hypervisor-login-opens-all-machines": [
    {
      says: "Its login is open to more than a bastion",
      outcome: "raises",
      model: withFacts(MACHINE, "host", { login: "open" }),
      target: "host",
    },
    {
      says: "People log in through a bastion",
      outcome: "silent",
      model: withFacts(MACHINE, "host", { login: "bastion" }),
      target: "host",
    },
    {
      says: "It is the provider's own machine",
      outcome: "silent",
      model: withMore(MACHINE, {
        provider: "provider",
        host: { kind: "hypervisor", in: "provider", facts: { login: "open" } },
      }),
      target: "host",
    },
    { says: "Nobody has said how people log in", outcome: "asks", model: MACHINE, target: "host" },
  ],
  "strangers-share-the-physical-machine": [
    {
      says: "The provider's physical machine is drawn, and its evidence is not read",
      outcome: "raises",
      model: withControls(RENTED, "host", { "OP-19": "none" }),
      target: "host",
    },
    { says: "The physical machine is ours", outcome: "silent", model: MACHINE, target: "host" },
    {
      says: "The provider's attestation is read every year",
      outcome: "silent",
      model: withControls(RENTED, "host", { "OP-19": "verified" }),
      target: "host",
    },
    { says: "Nobody has said whether the provider's evidence is read", outcome: "asks", model: RENTED, target: "host" },
  ],
  "hypervisor-set-up-by-hand": [
    {
      says: "People set it up by hand",
      outcome: "raises",
      model: withFacts(MACHINE, "host", { configuredBy: "people" }),
      target: "host",
    },
    {
      says: "It is set up from reviewed code",
      outcome: "silent",
      model: withFacts(MACHINE, "host", { configuredBy: "codeAndReview" }),
      target: "host",
    },
    {
      says: "Two people are needed for a change",
      outcome: "silent",
      model: withControls(withFacts(MACHINE, "host", { configuredBy: "people" }), "host", { "OP-14": "implemented" }),
      target: "host",
    },
    { says: "Nobody has said how it is set up", outcome: "asks", model: MACHINE, target: "host" },
  ],
};
