import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const RESOLVER: ExampleGraph = {
  elements: {
    internet: "internet",
    root: { kind: "external-entity", in: "internet" },
    shop: "vpc",
    names: { kind: "dns", in: "shop" },
    machine: { kind: "node", in: "shop" },
  },
  flows: { ask: "machine -> names", forward: "names -> root" },
};

const PUBLISHED: ExampleGraph = {
  elements: { builds: "ci-server", names: "dns" },
  flows: { publish: "builds -> names" },
};

export const NAME_SERVICE_EXAMPLES: ExamplesByThreat = {
  "forged-name-answer": [
    {
      says: "A resolver asks servers on the internet in clear text",
      outcome: "raises",
      model: withFacts(RESOLVER, "forward", { encryption: "none" }),
      target: "names",
    },
    {
      says: "The server proves who it is",
      outcome: "silent",
      model: withFacts(RESOLVER, "forward", { encryption: "server" }),
      target: "names",
    },
    {
      says: "The resolver asks nobody outside",
      outcome: "silent",
      model: { ...RESOLVER, flows: { ask: "machine -> names" } },
      target: "names",
    },
    { says: "Nobody has said whether answers are protected", outcome: "asks", model: RESOLVER, target: "names" },
  ],
  "lookups-leave-no-record": [
    {
      says: "Machines look up names, and lookups are not logged",
      outcome: "raises",
      model: withControls(RESOLVER, "names", { "OP-26": "none" }),
      target: "names",
    },
    {
      says: "The resolver writes to a log store",
      outcome: "silent",
      model: withMore(RESOLVER, { logs: "log-store" }, { record: "names -> logs" }),
      target: "names",
    },
    {
      says: "Lookups are logged",
      outcome: "silent",
      model: withControls(RESOLVER, "names", { "OP-26": "implemented" }),
      target: "names",
    },
    { says: "Nobody has said whether lookups are logged", outcome: "asks", model: RESOLVER, target: "names" },
  ],
  "names-changed-by-robots": [
    {
      says: "A pipeline publishes names and may change any of them",
      outcome: "raises",
      model: withControls(PUBLISHED, "names", { "KN-14": "none" }),
      target: "names",
    },
    {
      says: "Machines only ask",
      outcome: "silent",
      model: RESOLVER,
      target: "names",
    },
    {
      says: "Rights to change names are narrow",
      outcome: "silent",
      model: withControls(PUBLISHED, "names", { "KN-14": "implemented" }),
      target: "names",
    },
    { says: "Nobody has said who may change names", outcome: "asks", model: PUBLISHED, target: "names" },
  ],
};
