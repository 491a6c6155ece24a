import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withFacts, withMore } from "../exampleGraph.ts";

const FILES: ExampleGraph = {
  assets: { scans: "internal" },
  elements: { files: { kind: "object-store", stores: ["scans"] } },
};

export const OBJECT_STORE_EXAMPLES: ExamplesByThreat = {
  "objects-public": [
    {
      says: "Everyone may read internal files",
      outcome: "raises",
      model: withFacts(FILES, "files", { readers: "everyone" }),
      target: "files",
    },
    {
      says: "Their owners read them",
      outcome: "silent",
      model: withFacts(FILES, "files", { readers: "owners" }),
      target: "files",
    },
    {
      says: "The files are public anyway",
      outcome: "silent",
      model: { ...withFacts(FILES, "files", { readers: "everyone" }), assets: { scans: "public" } },
      target: "files",
    },
    {
      says: "The account blocks sharing with the public",
      outcome: "silent",
      model: withMore(
        {
          elements: {
            files: { kind: "object-store", in: "account", stores: ["scans"], facts: { readers: "everyone" } },
          },
          assets: { scans: "internal" },
        },
        { account: { kind: "account", controls: { "DA-18": "implemented" } } },
      ),
      target: "files",
    },
    { says: "Nobody has said who reads them", outcome: "asks", model: FILES, target: "files" },
  ],
  "objects-writable-by-many": [
    {
      says: "Everyone may put files in place of others",
      outcome: "raises",
      model: withFacts(FILES, "files", { writers: "everyone" }),
      target: "files",
    },
    {
      says: "One service writes them",
      outcome: "silent",
      model: withFacts(FILES, "files", { writers: "oneService" }),
      target: "files",
    },
    { says: "Nobody has said who writes them", outcome: "asks", model: FILES, target: "files" },
  ],
};
