import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const IAM: ExampleGraph = { elements: { iam: "iam", ada: "user" }, flows: { manage: "ada -> iam" } };

export const IAM_EXAMPLES: ExamplesByThreat = {
  "role-raises-itself": [
    {
      says: "Somebody may change rights all the time",
      outcome: "raises",
      model: withFacts(IAM, "iam", { widestGrant: "changeRights" }),
      target: "iam",
    },
    {
      says: "Nobody holds more than a duty needs",
      outcome: "silent",
      model: withFacts(IAM, "iam", { widestGrant: "perDuty" }),
      target: "iam",
    },
    { says: "Nobody has said what the widest right is", outcome: "asks", model: IAM, target: "iam" },
  ],
  "cloud-actions-not-recorded": [
    {
      says: "People manage the cloud, and the activity log is off",
      outcome: "raises",
      model: withControls(IAM, "iam", { "OP-23": "none" }),
      target: "iam",
    },
    {
      says: "IAM writes to a log store",
      outcome: "silent",
      model: withMore(IAM, { logs: "log-store" }, { record: "iam -> logs" }),
      target: "iam",
    },
    { says: "Nobody has said whether activity is logged", outcome: "asks", model: IAM, target: "iam" },
  ],
};
