import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const INSIDE: ExampleGraph = {
  elements: { cluster: "cluster", operator: { kind: "gitops-operator", in: "cluster" }, config: "config-repo" },
  flows: { pull: "operator -> config" },
};

const OPERATOR: ExampleGraph = {
  elements: { config: "config-repo", operator: "gitops-operator" },
  flows: { pull: "operator -> config" },
};

const MANY: ExampleGraph = {
  elements: { operator: "gitops-operator", east: "kube-apiserver", west: "kube-apiserver" },
  flows: { first: "operator -> east", second: "operator -> west" },
};

export const GITOPS_OPERATOR_EXAMPLES: ExamplesByThreat = {
  "automatic-sync-of-bad-change": [
    {
      says: "It applies what it finds without looking at signatures or approvals",
      outcome: "raises",
      model: withFacts(OPERATOR, "operator", { sync: "automatic" }),
      target: "operator",
    },
    {
      says: "A person starts each rollout",
      outcome: "silent",
      model: withFacts(OPERATOR, "operator", { sync: "byPerson" }),
      target: "operator",
    },
    {
      says: "Changes to production are compared with what runs, and approved",
      outcome: "silent",
      model: withControls(withFacts(OPERATOR, "operator", { sync: "automatic" }), "config", { "SC-10": "implemented" }),
      target: "operator",
    },
    {
      says: "It applies signed changes alone",
      outcome: "silent",
      model: withControls(withFacts(OPERATOR, "operator", { sync: "automatic" }), "operator", {
        "SC-33": "implemented",
      }),
      target: "operator",
    },
    { says: "Nobody has said who starts a rollout", outcome: "asks", model: OPERATOR, target: "operator" },
  ],
  "deploy-project-too-open": [
    {
      says: "Any editor may say what is deployed where",
      outcome: "raises",
      model: withFacts(OPERATOR, "operator", { rulesBy: "anyEditor" }),
      target: "operator",
    },
    {
      says: "The platform team says so",
      outcome: "silent",
      model: withFacts(OPERATOR, "operator", { rulesBy: "platformTeam" }),
      target: "operator",
    },
    {
      says: "Each project names its sources, targets and kinds",
      outcome: "silent",
      model: withControls(withFacts(OPERATOR, "operator", { rulesBy: "anyEditor" }), "operator", {
        "SC-32": "implemented",
      }),
      target: "operator",
    },
    { says: "Nobody has said who defines applications", outcome: "asks", model: OPERATOR, target: "operator" },
  ],
  "operator-holds-keys-of-many-clusters": [
    {
      says: "One operator administers two clusters",
      outcome: "raises",
      model: withControls(MANY, "operator", { "ID-08": "none" }),
      target: "operator",
    },
    {
      says: "It looks after one cluster",
      outcome: "silent",
      model: {
        elements: { operator: "gitops-operator", east: "kube-apiserver" },
        flows: { first: "operator -> east" },
      },
      target: "operator",
    },
    {
      says: "Its account in each has few rights",
      outcome: "silent",
      model: withControls(MANY, "operator", { "ID-08": "implemented" }),
      target: "operator",
    },
    { says: "Nobody has said what rights it has", outcome: "asks", model: MANY, target: "operator" },
  ],
  "operator-keys-read-in-its-namespace": [
    {
      says: "An operator in the cluster fetches with a key that lasts",
      outcome: "raises",
      model: withControls(INSIDE, "operator", { "ID-11": "none" }),
      target: "operator",
    },
    { says: "It runs outside the cluster", outcome: "silent", model: OPERATOR, target: "operator" },
    {
      says: "Its keys are short-lived and good for one repository",
      outcome: "silent",
      model: withControls(INSIDE, "operator", { "ID-11": "implemented" }),
      target: "operator",
    },
    { says: "Nobody has said how long its keys last", outcome: "asks", model: INSIDE, target: "operator" },
  ],
  "emptied-repository-empties-cluster": [
    {
      says: "It removes by itself what is no longer in the repository",
      outcome: "raises",
      model: withFacts(OPERATOR, "operator", { sync: "automatic" }),
      target: "operator",
    },
    {
      says: "A person starts each rollout",
      outcome: "silent",
      model: withFacts(OPERATOR, "operator", { sync: "byPerson" }),
      target: "operator",
    },
    {
      says: "Rollouts go in steps and return by themselves",
      outcome: "silent",
      model: withControls(withFacts(OPERATOR, "operator", { sync: "automatic" }), "operator", {
        "SC-38": "implemented",
      }),
      target: "operator",
    },
    { says: "Nobody has said who starts a rollout", outcome: "asks", model: OPERATOR, target: "operator" },
  ],
};
