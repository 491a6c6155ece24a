import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const LOGS: ExampleGraph = { elements: { shop: "process", logs: "log-store" }, flows: { tell: "shop -> logs" } };

const HELD: ExampleGraph = {
  assets: { traces: "confidential" },
  elements: { logs: { kind: "log-store", stores: ["traces"] } },
};

const WATCH: ExampleGraph = { elements: { cluster: "cluster", watch: { kind: "siem", in: "cluster" } } };

const SIEM: ExampleGraph = { elements: { siem: "siem" } };

export const RECORDER_EXAMPLES: ExamplesByThreat = {
  "false-log-entries": [
    {
      says: "The log store takes entries from whoever sends them",
      outcome: "raises",
      model: withFacts(LOGS, "tell", { callerAuth: "none" }),
      target: "logs",
    },
    {
      says: "Senders prove an identity of their own",
      outcome: "silent",
      model: withFacts(LOGS, "tell", { callerAuth: "workload" }),
      target: "logs",
    },
    {
      says: "Each source signs in to the log store",
      outcome: "silent",
      model: withControls(withFacts(LOGS, "tell", { callerAuth: "networkOnly" }), "logs", { "DA-10": "implemented" }),
      target: "logs",
    },
    { says: "Nobody has said how senders are known", outcome: "asks", model: LOGS, target: "logs" },
  ],
  "logs-show-sensitive-data": [
    {
      says: "The whole company reads logs with confidential entries",
      outcome: "raises",
      model: withFacts(HELD, "logs", { readers: "company" }),
      target: "logs",
    },
    {
      says: "Those who run it read them",
      outcome: "silent",
      model: withFacts(HELD, "logs", { readers: "owners" }),
      target: "logs",
    },
    {
      says: "Secrets and personal data are kept out of them",
      outcome: "silent",
      model: withControls(withFacts(HELD, "logs", { readers: "company" }), "logs", { "DA-17": "implemented" }),
      target: "logs",
    },
    { says: "Nobody has said who reads them", outcome: "asks", model: HELD, target: "logs" },
  ],
  "readers-of-records-unrecorded": [
    {
      says: "The whole company searches the logs",
      outcome: "raises",
      model: withFacts(LOGS, "logs", { readers: "company" }),
      target: "logs",
    },
    {
      says: "People may write into them",
      outcome: "raises",
      model: withFacts(LOGS, "logs", { readers: "owners", writers: "people" }),
      target: "logs",
    },
    {
      says: "Its owners read, and services write",
      outcome: "silent",
      model: withFacts(LOGS, "logs", { readers: "owners", writers: "severalServices" }),
      target: "logs",
    },
    {
      says: "Each search is recorded",
      outcome: "silent",
      model: withControls(
        withMore(withFacts(LOGS, "logs", { readers: "company" }), { siem: "siem" }, { watch: "logs -> siem" }),
        "logs",
        { "OP-20": "implemented" },
      ),
      target: "logs",
    },
    { says: "Nobody has said who reads and writes", outcome: "asks", model: LOGS, target: "logs" },
  ],
  "log-intake-saturated": [
    {
      says: "There is one log store",
      outcome: "raises",
      model: withFacts(LOGS, "logs", { copies: "one" }),
      target: "logs",
    },
    {
      says: "There are several copies of it",
      outcome: "silent",
      model: withFacts(LOGS, "logs", { copies: "several" }),
      target: "logs",
    },
    { says: "Nobody has said how many there are", outcome: "asks", model: LOGS, target: "logs" },
  ],
  "recorder-falls-with-watched": [
    {
      says: "The SIEM runs in the cluster that it watches",
      outcome: "raises",
      model: withControls(WATCH, "watch", { "OP-21": "none" }),
      target: "watch",
    },
    { says: "It runs elsewhere", outcome: "silent", model: SIEM, target: "siem" },
    {
      says: "It is kept apart, under an administration of its own",
      outcome: "silent",
      model: withControls(WATCH, "watch", { "OP-21": "implemented" }),
      target: "watch",
    },
    { says: "Nobody has said whether it is kept apart", outcome: "asks", model: WATCH, target: "watch" },
  ],
  "detection-rules-weakened": [
    {
      says: "People change the rules by hand",
      outcome: "raises",
      model: withFacts(SIEM, "siem", { writers: "people" }),
      target: "siem",
    },
    {
      says: "Rules come from one service, out of reviewed configuration",
      outcome: "silent",
      model: withFacts(SIEM, "siem", { writers: "oneService" }),
      target: "siem",
    },
    {
      says: "A second person confirms each change",
      outcome: "silent",
      model: withControls(withFacts(SIEM, "siem", { writers: "people" }), "siem", { "OP-14": "implemented" }),
      target: "siem",
    },
    { says: "Nobody has said who changes the rules", outcome: "asks", model: SIEM, target: "siem" },
  ],
};
