import type { Example, ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const ACCOUNT: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster" },
    robot: { kind: "service-account", in: "shop", facts: { rightsReach: "ownNamespace" } },
  },
};

function withRights(...may: string[]): ExampleGraph {
  return withFacts(ACCOUNT, "robot", { may });
}

const ASKS: Example = { says: "Nobody has said what it may do", outcome: "asks", model: ACCOUNT, target: "robot" };

const WITHOUT_RIGHTS: Example = {
  says: "It has no rights in the cluster at all",
  outcome: "silent",
  model: withFacts(ACCOUNT, "robot", { rightsReach: "nothing" }),
  target: "robot",
};

export const SERVICE_ACCOUNT_RIGHTS_EXAMPLES: ExamplesByThreat = {
  "account-mints-tokens": [
    { says: "It may create tokens", outcome: "raises", model: withRights("createTokens"), target: "robot" },
    { says: "It may read secrets only", outcome: "silent", model: withRights("readSecrets"), target: "robot" },
    {
      says: "Rights over tokens are kept to a few and none of them reach others",
      outcome: "silent",
      model: withControls(withRights("createTokens"), "cluster", { "ID-15": "implemented" }),
      target: "robot",
    },
    WITHOUT_RIGHTS,
    ASKS,
  ],
  "account-reads-every-secret": [
    { says: "It may read secrets", outcome: "raises", model: withRights("readSecrets"), target: "robot" },
    { says: "It may change config maps only", outcome: "silent", model: withRights("changeConfig"), target: "robot" },
    {
      says: "It may read those secrets alone that its work needs",
      outcome: "silent",
      model: withControls(withRights("readSecrets"), "robot", { "ID-08": "verified" }),
      target: "robot",
    },
    WITHOUT_RIGHTS,
    ASKS,
  ],
  "account-runs-commands-in-pods": [
    { says: "It may run commands in pods", outcome: "raises", model: withRights("exec"), target: "robot" },
    { says: "It may do none of the strong things", outcome: "silent", model: withRights(), target: "robot" },
    {
      says: "Such rights are given for an hour and on request",
      outcome: "silent",
      model: withControls(withRights("exec"), "shop", { "PW-13": "implemented" }),
      target: "robot",
    },
    WITHOUT_RIGHTS,
    ASKS,
  ],
  "account-deletes-events": [
    { says: "It may delete events", outcome: "raises", model: withRights("deleteEvents"), target: "robot" },
    { says: "It may run commands in pods only", outcome: "silent", model: withRights("exec"), target: "robot" },
    WITHOUT_RIGHTS,
    ASKS,
  ],
  "account-rewrites-settings": [
    { says: "It may change config maps", outcome: "raises", model: withRights("changeConfig"), target: "robot" },
    { says: "It may read secrets only", outcome: "silent", model: withRights("readSecrets"), target: "robot" },
    WITHOUT_RIGHTS,
    ASKS,
  ],
  "account-fills-the-cluster": [
    {
      says: "It may create workloads, and nothing counts them",
      outcome: "raises",
      model: withControls(withRights("createWorkloads"), "cluster", { "NS-03": "none" }),
      target: "robot",
    },
    { says: "It may read secrets only", outcome: "silent", model: withRights("readSecrets"), target: "robot" },
    {
      says: "It may create workloads within a quota",
      outcome: "silent",
      model: withControls(withRights("createWorkloads"), "shop", { "NS-03": "implemented" }),
      target: "robot",
    },
    WITHOUT_RIGHTS,
    ASKS,
  ],
};
