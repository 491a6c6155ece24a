import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const FED: ExampleGraph = { elements: { build: "ci-server", scanner: "scanner" }, flows: { scan: "build -> scanner" } };

const SCAN: ExampleGraph = {
  elements: { laptop: "developer-device", scanner: "scanner" },
  flows: { adjust: "laptop -> scanner" },
};

const DASH: ExampleGraph = { elements: { dash: "monitoring" } };

export const SCANNER_EXAMPLES: ExamplesByThreat = {
  "scan-policy-silenced": [
    {
      says: "Developers work in the scanner and may change its rules",
      outcome: "raises",
      model: withControls(SCAN, "scanner", { "SC-18": "none" }),
      target: "scanner",
    },
    {
      says: "The build server alone calls it",
      outcome: "silent",
      model: { elements: { build: "ci-server", scanner: "scanner" }, flows: { scan: "build -> scanner" } },
      target: "scanner",
    },
    {
      says: "Developers may only look at results",
      outcome: "silent",
      model: withControls(SCAN, "scanner", { "SC-18": "implemented" }),
      target: "scanner",
    },
    { says: "Nobody has said what developers may do in it", outcome: "asks", model: SCAN, target: "scanner" },
  ],
  "scanner-kept-busy": [
    {
      says: "Builds hand everything to the scanner, whatever its size",
      outcome: "raises",
      model: withControls(FED, "scanner", { "APP-20": "none" }),
      target: "scanner",
    },
    {
      says: "Nothing is handed to it",
      outcome: "silent",
      model: { elements: { scanner: "scanner" } },
      target: "scanner",
    },
    {
      says: "What is scanned has a limit in size and time",
      outcome: "silent",
      model: withControls(FED, "scanner", { "APP-20": "implemented" }),
      target: "scanner",
    },
    { says: "Nobody has said whether there are limits", outcome: "asks", model: FED, target: "scanner" },
  ],
  "weakness-lists-readable": [
    {
      says: "The whole company sees the dashboards",
      outcome: "raises",
      model: withFacts(DASH, "dash", { readers: "company" }),
      target: "dash",
    },
    {
      says: "Those who run it see them",
      outcome: "silent",
      model: withFacts(DASH, "dash", { readers: "owners" }),
      target: "dash",
    },
    { says: "Nobody has said who sees them", outcome: "asks", model: DASH, target: "dash" },
  ],
};
