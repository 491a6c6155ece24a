import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withFacts } from "../exampleGraph.ts";

const ACCOUNT: ExampleGraph = {
  elements: {
    cluster: "cluster",
    tools: { kind: "namespace", in: "cluster" },
    deployer: { kind: "service-account", in: "tools", facts: { rightsReach: "cluster" } },
  },
};

export const ACCOUNT_RIGHTS_EXAMPLES: ExamplesByThreat = {
  "account-may-raise-its-own-rights": [
    {
      says: "It may change roles and bindings",
      outcome: "raises",
      model: withFacts(ACCOUNT, "deployer", { may: ["changeRoles"] }),
      target: "deployer",
    },
    {
      says: "It may do none of the things that matter",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { may: [] }),
      target: "deployer",
    },
    {
      says: "Its rights reach nothing",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { rightsReach: "nothing" }),
      target: "deployer",
    },
    { says: "Nobody has said what it may do", outcome: "asks", model: ACCOUNT, target: "deployer" },
  ],
  "node-proxy-right-skips-checks": [
    {
      says: "It may call kubelets",
      outcome: "raises",
      model: withFacts(ACCOUNT, "deployer", { may: ["nodesProxy"] }),
      target: "deployer",
    },
    {
      says: "It may do none of the things that matter",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { may: [] }),
      target: "deployer",
    },
    {
      says: "Its rights reach nothing",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { rightsReach: "nothing" }),
      target: "deployer",
    },
    { says: "Nobody has said what it may do", outcome: "asks", model: ACCOUNT, target: "deployer" },
  ],
  "creating-pods-means-more-than-pods": [
    {
      says: "It may create workloads",
      outcome: "raises",
      model: withFacts(ACCOUNT, "deployer", { may: ["createWorkloads"] }),
      target: "deployer",
    },
    {
      says: "It may do none of the things that matter",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { may: [] }),
      target: "deployer",
    },
    {
      says: "Its rights reach nothing",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { rightsReach: "nothing" }),
      target: "deployer",
    },
    { says: "Nobody has said what it may do", outcome: "asks", model: ACCOUNT, target: "deployer" },
  ],
  "account-may-change-admission-hooks": [
    {
      says: "It may change admission webhooks",
      outcome: "raises",
      model: withFacts(ACCOUNT, "deployer", { may: ["changeWebhooks"] }),
      target: "deployer",
    },
    {
      says: "It may do none of the things that matter",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { may: [] }),
      target: "deployer",
    },
    {
      says: "Its rights reach nothing",
      outcome: "silent",
      model: withFacts(ACCOUNT, "deployer", { rightsReach: "nothing" }),
      target: "deployer",
    },
    { says: "Nobody has said what it may do", outcome: "asks", model: ACCOUNT, target: "deployer" },
  ],
};
