import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const CONTAINER: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    web: { kind: "pod", in: "shop" },
    program: { kind: "container", in: "web" },
  },
};

const BASELINE: ExampleGraph = withFacts(CONTAINER, "web", { securityLevel: "baseline" });

export const CONTAINER_EXAMPLES: ExamplesByThreat = {
  "container-runs-as-root": [
    {
      says: "The program runs as root",
      outcome: "raises",
      model: withFacts(CONTAINER, "program", { runsAs: "root" }),
      target: "program",
    },
    {
      says: "It runs as an ordinary user",
      outcome: "silent",
      model: withFacts(CONTAINER, "program", { runsAs: "nonRoot" }),
      target: "program",
    },
    {
      says: "Root inside is a powerless user on the node",
      outcome: "silent",
      model: withControls(withFacts(CONTAINER, "program", { runsAs: "root" }), "web", { "PW-19": "implemented" }),
      target: "program",
    },
    { says: "Nobody has said which user it runs as", outcome: "asks", model: CONTAINER, target: "program" },
  ],
  "set-uid-raises-process": [
    {
      says: "An ordinary user in a pod that only fits the baseline level",
      outcome: "raises",
      model: withControls(withFacts(BASELINE, "program", { runsAs: "nonRoot" }), "cluster", {
        "PW-03": "none",
        "PW-09": "none",
      }),
      target: "program",
    },
    {
      says: "The pod fits the restricted level",
      outcome: "silent",
      model: withFacts(withFacts(CONTAINER, "web", { securityLevel: "restricted" }), "program", { runsAs: "nonRoot" }),
      target: "program",
    },
    {
      says: "No process may get more rights than it started with",
      outcome: "silent",
      model: withControls(withFacts(BASELINE, "program", { runsAs: "nonRoot" }), "cluster", { "PW-03": "verified" }),
      target: "program",
    },
    {
      says: "Nobody has said which level the pod fits",
      outcome: "asks",
      model: withFacts(CONTAINER, "program", { runsAs: "nonRoot" }),
      target: "program",
    },
  ],
  "secret-in-environment": [
    {
      says: "Secrets come in environment variables",
      outcome: "raises",
      model: withFacts(CONTAINER, "program", { secretsVia: "environment" }),
      target: "program",
    },
    {
      says: "Secrets come in a mounted file",
      outcome: "silent",
      model: withFacts(CONTAINER, "program", { secretsVia: "file" }),
      target: "program",
    },
    { says: "Nobody has said how it gets its secrets", outcome: "asks", model: CONTAINER, target: "program" },
  ],
  "secret-in-image": [
    {
      says: "A key lies in the image",
      outcome: "raises",
      model: withFacts(CONTAINER, "program", { secretsVia: "inImage" }),
      target: "program",
    },
    {
      says: "The program asks a secret store when it runs",
      outcome: "silent",
      model: withFacts(CONTAINER, "program", { secretsVia: "atRunTime" }),
      target: "program",
    },
    { says: "Nobody has said how it gets its secrets", outcome: "asks", model: CONTAINER, target: "program" },
  ],
  "tools-in-image": [
    {
      says: "The image brings a shell",
      outcome: "raises",
      model: withFacts(CONTAINER, "program", { tools: "shell" }),
      target: "program",
    },
    {
      says: "The image holds only the program",
      outcome: "silent",
      model: withFacts(CONTAINER, "program", { tools: "none" }),
      target: "program",
    },
    {
      says: "A login service is another threat",
      outcome: "silent",
      model: withFacts(CONTAINER, "program", { tools: "remoteLogin" }),
      target: "program",
    },
    { says: "Nobody has said what is in the image", outcome: "asks", model: CONTAINER, target: "program" },
  ],
  "remote-login-in-container": [
    {
      says: "A login service runs in the container",
      outcome: "raises",
      model: withFacts(CONTAINER, "program", { tools: "remoteLogin" }),
      target: "program",
    },
    {
      says: "The image holds only the program",
      outcome: "silent",
      model: withFacts(CONTAINER, "program", { tools: "none" }),
      target: "program",
    },
    {
      says: "A rule of the cluster refuses such images",
      outcome: "silent",
      model: withControls(withFacts(CONTAINER, "program", { tools: "remoteLogin" }), "cluster", {
        "CL-12": "implemented",
      }),
      target: "program",
    },
    { says: "Nobody has said what is in the image", outcome: "asks", model: CONTAINER, target: "program" },
  ],
  "job-takes-its-record-along": [
    {
      says: "It belongs to a job, and its records go nowhere",
      outcome: "raises",
      model: withControls(withFacts(CONTAINER, "web", { workload: "job" }), "cluster", { "OP-02": "none" }),
      target: "program",
    },
    {
      says: "It belongs to a deployment",
      outcome: "silent",
      model: withFacts(CONTAINER, "web", { workload: "deployment" }),
      target: "program",
    },
    {
      says: "It belongs to a job, and its records are shipped away as they are written",
      outcome: "silent",
      model: withControls(withFacts(CONTAINER, "web", { workload: "job" }), "cluster", { "OP-02": "implemented" }),
      target: "program",
    },
    { says: "Nobody has said what keeps its pod running", outcome: "asks", model: CONTAINER, target: "program" },
  ],
  "foreign-container-starves-neighbours": [
    {
      says: "A vendor's image runs without limits",
      outcome: "raises",
      model: withControls(withFacts(CONTAINER, "program", { imageFrom: "vendor" }), "cluster", {
        "PW-10": "none",
        "NS-04": "none",
      }),
      target: "program",
    },
    {
      says: "The image is our own",
      outcome: "silent",
      model: withFacts(CONTAINER, "program", { imageFrom: "ownRegistry" }),
      target: "program",
    },
    {
      says: "A vendor's image runs within limits that the namespace sets",
      outcome: "silent",
      model: withControls(withFacts(CONTAINER, "program", { imageFrom: "vendor" }), "shop", { "NS-04": "implemented" }),
      target: "program",
    },
    { says: "Nobody has said where its image comes from", outcome: "asks", model: CONTAINER, target: "program" },
  ],
};
