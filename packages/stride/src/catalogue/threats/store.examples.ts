import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const LEDGER: ExampleGraph = { elements: { shop: "vpc", ledger: { kind: "database", in: "shop" } } };

const HOLDING: ExampleGraph = {
  assets: { records: "confidential" },
  elements: { ledger: { kind: "database", stores: ["records"] } },
};

const LOGS: ExampleGraph = { elements: { cluster: "cluster", logs: "log-store" } };

export const STORE_EXAMPLES: ExamplesByThreat = {
  "store-reachable-beyond-clients": [
    {
      says: "The whole network can connect to a database",
      outcome: "raises",
      model: withFacts(LEDGER, "ledger", { storeReach: "vpc" }),
      target: "ledger",
    },
    {
      says: "Only its clients can",
      outcome: "silent",
      model: withFacts(LEDGER, "ledger", { storeReach: "clientsOnly" }),
      target: "ledger",
    },
    { says: "Nobody has said who can connect", outcome: "asks", model: LEDGER, target: "ledger" },
  ],
  "store-account-shared": [
    {
      says: "All clients of a database use one account",
      outcome: "raises",
      model: withFacts(LEDGER, "ledger", { clientsSignIn: "shared" }),
      target: "ledger",
    },
    {
      says: "Each client has its own",
      outcome: "silent",
      model: withFacts(LEDGER, "ledger", { clientsSignIn: "perService" }),
      target: "ledger",
    },
    { says: "Nobody has said how clients sign in", outcome: "asks", model: LEDGER, target: "ledger" },
  ],
  "evidence-store-without-trail": [
    {
      says: "A database that is used as proof",
      outcome: "raises",
      model: withFacts(LEDGER, "ledger", { keepsEvidence: "yes" }),
      target: "ledger",
    },
    {
      says: "Nobody would use it as proof",
      outcome: "silent",
      model: withFacts(LEDGER, "ledger", { keepsEvidence: "no" }),
      target: "ledger",
    },
    {
      says: "Each access is written to a log store",
      outcome: "silent",
      model: withControls(
        withMore(
          withFacts(LEDGER, "ledger", { keepsEvidence: "yes" }),
          { logs: "log-store" },
          { record: "ledger -> logs" },
        ),
        "ledger",
        { "OP-20": "implemented" },
      ),
      target: "ledger",
    },
    { says: "Nobody has said whether it is used as proof", outcome: "asks", model: LEDGER, target: "ledger" },
  ],
  "data-readable-on-copied-disk": [
    {
      says: "A database holds confidential records that are not encrypted",
      outcome: "raises",
      model: withControls(HOLDING, "ledger", { "DA-02": "none" }),
      target: "ledger",
    },
    {
      says: "The records are public",
      outcome: "silent",
      model: { ...HOLDING, assets: { records: "public" } },
      target: "ledger",
    },
    {
      says: "The disks are encrypted",
      outcome: "silent",
      model: withControls(HOLDING, "ledger", { "DA-02": "verified" }),
      target: "ledger",
    },
    { says: "Nobody has said whether disks are encrypted", outcome: "asks", model: HOLDING, target: "ledger" },
  ],
  "only-copy-destroyed": [
    {
      says: "A database is the only copy",
      outcome: "raises",
      model: withFacts(LEDGER, "ledger", { soleCopy: "yes" }),
      target: "ledger",
    },
    {
      says: "There is another copy elsewhere",
      outcome: "silent",
      model: withFacts(LEDGER, "ledger", { soleCopy: "no" }),
      target: "ledger",
    },
    {
      says: "Backups are made, and bringing them back is practised",
      outcome: "silent",
      model: withControls(withFacts(LEDGER, "ledger", { soleCopy: "yes" }), "ledger", { "DA-11": "verified" }),
      target: "ledger",
    },
    { says: "Nobody has said whether it is the only copy", outcome: "asks", model: LEDGER, target: "ledger" },
  ],
  "evidence-erased-by-those-it-watches": [
    {
      says: "People write to the log store",
      outcome: "raises",
      model: withFacts(LOGS, "logs", { writers: "people" }),
      target: "logs",
    },
    {
      says: "It lies in the cluster that it records",
      outcome: "raises",
      model: {
        elements: {
          cluster: "cluster",
          logs: { kind: "log-store", in: "cluster", facts: { writers: "severalServices" } },
        },
      },
      target: "logs",
    },
    {
      says: "It lies outside, and only services write to it",
      outcome: "silent",
      model: withFacts(LOGS, "logs", { writers: "severalServices" }),
      target: "logs",
    },
    { says: "Nobody has said who writes to it", outcome: "asks", model: LOGS, target: "logs" },
  ],
};
