import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const CHECKED: ExampleGraph = {
  elements: {
    cluster: "cluster",
    plane: { kind: "control-plane", in: "cluster" },
    api: { kind: "kube-apiserver", in: "plane" },
    tools: { kind: "namespace", in: "cluster" },
    check: { kind: "admission-controller", in: "tools" },
    web: { kind: "pod", in: "tools" },
  },
  flows: { review: "api -> check" },
};
const SENDING: ExampleGraph = withMore(CHECKED, { scores: "cloud-service" }, { ask: "check -> scores" });
const LONE: ExampleGraph = withFacts(CHECKED, "check", { copies: "one" });
const CLOSED: ExampleGraph = withControls(CHECKED, "check", { "CL-13": "implemented" });
const OPEN: ExampleGraph = withFacts(CHECKED, "tools", { exempt: "yes" });

export const ADMISSION_HOOK_EXAMPLES: ExamplesByThreat = {
  "others-call-the-admission-hook": [
    {
      says: "It takes the API server's word for who is calling",
      outcome: "raises",
      model: withFacts(CHECKED, "review", { callerAuth: "networkOnly" }),
      target: "check",
    },
    {
      says: "A pod calls it",
      outcome: "raises",
      model: withMore(withFacts(CHECKED, "review", { callerAuth: "workload" }), {}, { try: "web -> check" }),
      target: "check",
    },
    {
      says: "Only the API server calls it, and proves itself",
      outcome: "silent",
      model: withFacts(CHECKED, "review", { callerAuth: "workload" }),
      target: "check",
    },
    {
      says: "It refuses everybody else",
      outcome: "silent",
      model: withControls(withFacts(CHECKED, "review", { callerAuth: "networkOnly" }), "check", {
        "CL-29": "verified",
      }),
      target: "check",
    },
    { says: "Nobody has said how it knows the API server", outcome: "asks", model: CHECKED, target: "check" },
  ],
  "admission-hook-sends-objects-out": [
    {
      says: "It calls a service outside the cluster",
      outcome: "raises",
      model: withControls(SENDING, "cluster", { "KN-01": "none", "PE-06": "none" }),
      target: "check",
    },
    { says: "It calls nobody outside the cluster", outcome: "silent", model: CHECKED, target: "check" },
    { says: "Nobody has said what keeps it from calling others", outcome: "asks", model: SENDING, target: "check" },
  ],
  "overloaded-hook-lets-objects-in": [
    { says: "There is one copy of it", outcome: "raises", model: LONE, target: "check" },
    {
      says: "There are several, and one tenant",
      outcome: "silent",
      model: withFacts(withFacts(CHECKED, "check", { copies: "several" }), "cluster", { tenants: "one" }),
      target: "check",
    },
    {
      says: "Without its answer nothing is let in",
      outcome: "silent",
      model: withControls(LONE, "check", { "CL-13": "implemented" }),
      target: "check",
    },
    {
      says: "Nobody has said how many copies there are",
      outcome: "asks",
      model: withFacts(CHECKED, "cluster", { tenants: "one" }),
      target: "check",
    },
  ],
  "closed-hook-stops-every-change": [
    {
      says: "One copy, and nothing is let in without its answer",
      outcome: "raises",
      model: withFacts(CLOSED, "check", { copies: "one" }),
      target: "check",
    },
    {
      says: "There are several copies",
      outcome: "silent",
      model: withFacts(CLOSED, "check", { copies: "several" }),
      target: "check",
    },
    {
      says: "Without its answer things are let in",
      outcome: "silent",
      model: withControls(LONE, "check", { "CL-13": "none" }),
      target: "check",
    },
    { says: "Nobody has said how many copies there are", outcome: "asks", model: CLOSED, target: "check" },
  ],
  "changing-hook-raises-a-pod": [
    {
      says: "It changes objects",
      outcome: "raises",
      model: withFacts(CHECKED, "check", { changesObjects: "yes" }),
      target: "check",
    },
    {
      says: "It only refuses",
      outcome: "silent",
      model: withFacts(CHECKED, "check", { changesObjects: "no" }),
      target: "check",
    },
    {
      says: "What it changed is checked again",
      outcome: "silent",
      model: withControls(withFacts(CHECKED, "check", { changesObjects: "yes" }), "cluster", { "CL-30": "verified" }),
      target: "check",
    },
    { says: "Nobody has said whether it changes objects", outcome: "asks", model: CHECKED, target: "check" },
  ],
  "exempt-namespace-open-to-teams": [
    {
      says: "No admission rule holds in it, and every developer may change it",
      outcome: "raises",
      model: withFacts(OPEN, "tools", { editors: "developers" }),
      target: "tools",
    },
    {
      says: "Only the pipeline may change it",
      outcome: "silent",
      model: withFacts(OPEN, "tools", { editors: "pipelineOnly" }),
      target: "tools",
    },
    {
      says: "The rules hold in it",
      outcome: "silent",
      model: withFacts(CHECKED, "tools", { exempt: "no", editors: "developers" }),
      target: "tools",
    },
    {
      says: "Tenants may not work in it",
      outcome: "silent",
      model: withControls(withFacts(OPEN, "tools", { editors: "developers" }), "cluster", { "NS-05": "verified" }),
      target: "tools",
    },
    { says: "Nobody has said who may change it", outcome: "asks", model: OPEN, target: "tools" },
  ],
};
