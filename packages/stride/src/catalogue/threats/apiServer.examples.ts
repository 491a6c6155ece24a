import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const MANAGED: ExampleGraph = {
  elements: {
    cluster: "cluster",
    provider: "provider",
    plane: { kind: "control-plane", in: "provider", zones: ["cluster"] },
    api: { kind: "kube-apiserver", in: "plane" },
  },
};

const OPERATED: ExampleGraph = withMore(MANAGED, { ada: "user" }, { change: "ada -> api" });

export const API_SERVER_EXAMPLES: ExamplesByThreat = {
  "cluster-api-open-to-internet": [
    {
      says: "The cluster's API can be reached from everywhere",
      outcome: "raises",
      model: withFacts(MANAGED, "cluster", { apiReach: "public" }),
      target: "api",
    },
    {
      says: "It can be reached from private networks only",
      outcome: "silent",
      model: withFacts(MANAGED, "cluster", { apiReach: "private" }),
      target: "api",
    },
    { says: "Nobody has said from where it can be reached", outcome: "asks", model: MANAGED, target: "api" },
  ],
  "api-actions-cannot-be-proven": [
    {
      says: "A person works with the API, and its audit log is off",
      outcome: "raises",
      model: withControls(OPERATED, "cluster", { "OP-01": "none" }),
      target: "api",
    },
    {
      says: "The audit log is on and kept in a log store",
      outcome: "silent",
      model: withMore(
        withControls(OPERATED, "cluster", { "OP-01": "implemented" }),
        { logs: "log-store" },
        { record: "api -> logs" },
      ),
      target: "api",
    },
    {
      says: "Nobody works with the API; changes are pulled from git",
      outcome: "silent",
      model: withFacts(MANAGED, "cluster", { deployBy: "gitPull" }),
      target: "api",
    },
    { says: "Nobody has said whether the audit log is on", outcome: "asks", model: OPERATED, target: "api" },
  ],
  "cluster-changed-by-hand": [
    {
      says: "People change the cluster themselves",
      outcome: "raises",
      model: withFacts(MANAGED, "cluster", { deployBy: "people" }),
      target: "api",
    },
    {
      says: "The cluster pulls its changes from git",
      outcome: "silent",
      model: withFacts(MANAGED, "cluster", { deployBy: "gitPull" }),
      target: "api",
    },
    { says: "Nobody has said how changes arrive", outcome: "asks", model: MANAGED, target: "api" },
  ],
};
