import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const HOOK: ExampleGraph = { elements: { source: "git-repo", build: "ci-server" }, flows: { hook: "source -> build" } };

const BUILD: ExampleGraph = { elements: { build: "ci-server" } };

const RELEASE: ExampleGraph = {
  elements: { build: "ci-server", images: "image-registry" },
  flows: { push: "build -> images" },
};

export const BUILD_SERVER_EXAMPLES: ExamplesByThreat = {
  "forged-event-starts-work": [
    {
      says: "The build server does not check who sends a webhook",
      outcome: "raises",
      model: withFacts(HOOK, "hook", { callerAuth: "none" }),
      target: "hook",
    },
    {
      says: "The sender proves an identity of its own",
      outcome: "silent",
      model: withFacts(HOOK, "hook", { callerAuth: "workload" }),
      target: "hook",
    },
    {
      says: "The secret of the webhook is checked",
      outcome: "silent",
      model: withControls(withFacts(HOOK, "hook", { callerAuth: "networkOnly" }), "build", { "SC-29": "implemented" }),
      target: "hook",
    },
    {
      says: "A forged call to something that starts no work",
      outcome: "silent",
      model: {
        elements: { source: "git-repo", board: "process" },
        flows: { hook: { from: "source", to: "board", facts: { callerAuth: "none" } } },
      },
      target: "hook",
    },
    { says: "Nobody has said how the sender is known", outcome: "asks", model: HOOK, target: "hook" },
  ],
  "outside-contribution-runs-in-build": [
    {
      says: "Changes of outsiders are built",
      outcome: "raises",
      model: withFacts(BUILD, "build", { buildsFor: "outsiders" }),
      target: "build",
    },
    {
      says: "The team's changes alone are built",
      outcome: "silent",
      model: withFacts(BUILD, "build", { buildsFor: "team" }),
      target: "build",
    },
    {
      says: "Builds are isolated and get no lasting secrets",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { buildsFor: "outsiders" }), "build", {
        "SC-30": "implemented",
        "SC-34": "implemented",
      }),
      target: "build",
    },
    {
      says: "Builds are isolated, but secrets are the same for all",
      outcome: "raises",
      model: withControls(withFacts(BUILD, "build", { buildsFor: "outsiders" }), "build", {
        "SC-30": "implemented",
        "SC-34": "none",
      }),
      target: "build",
    },
    { says: "Nobody has said whose changes are built", outcome: "asks", model: BUILD, target: "build" },
  ],
  "build-definition-changed": [
    {
      says: "Every branch of the team is built as its author wrote it",
      outcome: "raises",
      model: withFacts(BUILD, "build", { buildsFor: "team" }),
      target: "build",
    },
    {
      says: "Reviewed changes alone are built",
      outcome: "silent",
      model: withFacts(BUILD, "build", { buildsFor: "reviewedOnly" }),
      target: "build",
    },
    {
      says: "The platform team keeps the steps of all builds",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { buildsFor: "team" }), "build", { "SC-13": "implemented" }),
      target: "build",
    },
    { says: "Nobody has said whose changes are built", outcome: "asks", model: BUILD, target: "build" },
  ],
  "build-keys-in-job-settings": [
    {
      says: "Jobs get keys by environment variables",
      outcome: "raises",
      model: withFacts(BUILD, "build", { secretsVia: "environment" }),
      target: "build",
    },
    {
      says: "They ask a secret store at run time",
      outcome: "silent",
      model: withFacts(BUILD, "build", { secretsVia: "atRunTime" }),
      target: "build",
    },
    {
      says: "Builds sign in by federation and need no keys",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { secretsVia: "environment" }), "build", {
        "ID-21": "implemented",
      }),
      target: "build",
    },
    { says: "Nobody has said how it gets keys", outcome: "asks", model: BUILD, target: "build" },
  ],
  "release-origin-unknown": [
    {
      says: "A build server publishes images without proof of their origin",
      outcome: "raises",
      model: withControls(RELEASE, "build", { "SC-06": "none" }),
      target: "build",
    },
    { says: "It publishes nothing", outcome: "silent", model: BUILD, target: "build" },
    {
      says: "It attests what it builds and how",
      outcome: "silent",
      model: withControls(RELEASE, "build", { "SC-06": "implemented" }),
      target: "build",
    },
    { says: "Nobody has said whether builds are attested", outcome: "asks", model: RELEASE, target: "build" },
  ],
  "build-capacity-abused": [
    {
      says: "Outsiders start builds",
      outcome: "raises",
      model: withFacts(BUILD, "build", { buildsFor: "outsiders" }),
      target: "build",
    },
    {
      says: "Only the team starts builds",
      outcome: "silent",
      model: withFacts(BUILD, "build", { buildsFor: "team" }),
      target: "build",
    },
    { says: "Nobody has said who starts builds", outcome: "asks", model: BUILD, target: "build" },
  ],
  "pipeline-console-reachable": [
    {
      says: "The build server has a public address",
      outcome: "raises",
      model: withFacts(BUILD, "build", { publicAddress: "yes" }),
      target: "build",
    },
    {
      says: "Strangers can open its console",
      outcome: "raises",
      model: withMore(BUILD, { anyone: "external-actor" }, { browse: "anyone -> build" }),
      target: "build",
    },
    {
      says: "It has no public address, and a client VPN leads to it",
      outcome: "silent",
      model: withMore(
        withFacts(BUILD, "build", { publicAddress: "no" }),
        { dev: { kind: "external-actor" }, vpn: "client-vpn" },
        { dial: "dev -> vpn", browse: "vpn -> build" },
      ),
      target: "build",
    },
    {
      says: "An allow list names who may connect",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { publicAddress: "yes" }), "build", { "PE-11": "implemented" }),
      target: "build",
    },
    { says: "Nobody has said whether it has a public address", outcome: "asks", model: BUILD, target: "build" },
  ],
};
