import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const BUILD: ExampleGraph = { elements: { build: "ci-server" } };

export const PIPELINE_RIGHTS_EXAMPLES: ExamplesByThreat = {
  "pipeline-identity-deploys": [
    {
      says: "Its pipelines deploy",
      outcome: "raises",
      model: withFacts(BUILD, "build", { pipelineMay: ["deploy"] }),
      target: "build",
    },
    {
      says: "They only push images",
      outcome: "silent",
      model: withFacts(BUILD, "build", { pipelineMay: ["pushImages"] }),
      target: "build",
    },
    {
      says: "Their identity has no rights in the cluster",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { pipelineMay: ["deploy"] }), "build", { "SC-19": "implemented" }),
      target: "build",
    },
    { says: "Nobody has said what its pipelines may do", outcome: "asks", model: BUILD, target: "build" },
  ],
  "pipeline-administers-cloud": [
    {
      says: "Its pipelines change what is in the cloud",
      outcome: "raises",
      model: withFacts(BUILD, "build", { pipelineMay: ["changeCloud"] }),
      target: "build",
    },
    {
      says: "They may do none of it",
      outcome: "silent",
      model: withFacts(BUILD, "build", { pipelineMay: [] }),
      target: "build",
    },
    { says: "Nobody has said what its pipelines may do", outcome: "asks", model: BUILD, target: "build" },
  ],
  "pipeline-overwrites-images": [
    {
      says: "Its pipelines may overwrite images",
      outcome: "raises",
      model: withFacts(BUILD, "build", { pipelineMay: ["overwriteImages"] }),
      target: "build",
    },
    {
      says: "They may only add new ones",
      outcome: "silent",
      model: withFacts(BUILD, "build", { pipelineMay: ["pushImages"] }),
      target: "build",
    },
    {
      says: "The registry refuses to overwrite",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { pipelineMay: ["overwriteImages"] }), "build", {
        "SC-20": "implemented",
      }),
      target: "build",
    },
    { says: "Nobody has said what its pipelines may do", outcome: "asks", model: BUILD, target: "build" },
  ],
  "pipeline-writes-source": [
    {
      says: "Its pipelines write to the source repository",
      outcome: "raises",
      model: withFacts(BUILD, "build", { pipelineMay: ["writeSource"] }),
      target: "build",
    },
    {
      says: "They only read it",
      outcome: "silent",
      model: withFacts(BUILD, "build", { pipelineMay: ["pushImages"] }),
      target: "build",
    },
    {
      says: "Their token there is read-only",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { pipelineMay: ["writeSource"] }), "build", {
        "SC-21": "implemented",
      }),
      target: "build",
    },
    { says: "Nobody has said what its pipelines may do", outcome: "asks", model: BUILD, target: "build" },
  ],
  "pipeline-signs-for-anyone": [
    {
      says: "Its pipelines sign releases",
      outcome: "raises",
      model: withFacts(BUILD, "build", { pipelineMay: ["sign"] }),
      target: "build",
    },
    {
      says: "Releases are signed elsewhere",
      outcome: "silent",
      model: withFacts(BUILD, "build", { pipelineMay: ["pushImages"] }),
      target: "build",
    },
    {
      says: "Builds are isolated, and the key is handed out for one build",
      outcome: "silent",
      model: withControls(withFacts(BUILD, "build", { pipelineMay: ["sign"] }), "build", {
        "SC-30": "implemented",
        "SC-34": "implemented",
      }),
      target: "build",
    },
    { says: "Nobody has said what its pipelines may do", outcome: "asks", model: BUILD, target: "build" },
  ],
};
