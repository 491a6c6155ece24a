import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const LAPTOP: ExampleGraph = {
  elements: { laptop: "developer-device", source: "git-repo" },
  flows: { push: "laptop -> source" },
};

const REACH: ExampleGraph = {
  elements: { laptop: "developer-device", orders: "database" },
  flows: { query: "laptop -> orders" },
};

export const DEVELOPER_DEVICE_EXAMPLES: ExamplesByThreat = {
  "unmanaged-developer-device": [
    {
      says: "A private device commits code",
      outcome: "raises",
      model: withFacts(LAPTOP, "laptop", { device: "own" }),
      target: "laptop",
    },
    {
      says: "The device is managed by the company",
      outcome: "silent",
      model: withFacts(LAPTOP, "laptop", { device: "managed" }),
      target: "laptop",
    },
    {
      says: "A private device that nothing is committed from",
      outcome: "silent",
      model: { elements: { laptop: { kind: "developer-device", facts: { device: "own" } } } },
      target: "laptop",
    },
    { says: "Nobody has said whose device it is", outcome: "asks", model: LAPTOP, target: "laptop" },
  ],
  "developer-credentials-in-files": [
    {
      says: "Keys lie in files on the device",
      outcome: "raises",
      model: withFacts(LAPTOP, "laptop", { credentialKept: "file" }),
      target: "laptop",
    },
    {
      says: "Keys lie in a key chain",
      outcome: "silent",
      model: withFacts(LAPTOP, "laptop", { credentialKept: "keychain" }),
      target: "laptop",
    },
    {
      says: "Its developer keeps them in a password manager",
      outcome: "silent",
      model: withMore(
        withFacts(LAPTOP, "laptop", { credentialKept: "file" }),
        { dev: { kind: "user", controls: { "DA-06": "verified" } } },
        { work: "dev -> laptop" },
      ),
      target: "laptop",
    },
    { says: "Nobody has said where keys lie", outcome: "asks", model: LAPTOP, target: "laptop" },
  ],
  "developer-path-into-production": [
    {
      says: "A developer's device queries a production database",
      outcome: "raises",
      model: withFacts(REACH, "orders", { stage: "production" }),
      target: "laptop",
    },
    {
      says: "The database is one for development",
      outcome: "silent",
      model: withFacts(REACH, "orders", { stage: "development" }),
      target: "laptop",
    },
    { says: "Only a repository is reached", outcome: "silent", model: LAPTOP, target: "laptop" },
    {
      says: "Developers have no access to production",
      outcome: "silent",
      model: withControls(withFacts(REACH, "orders", { stage: "production" }), "laptop", { "SC-14": "implemented" }),
      target: "laptop",
    },
    { says: "Nobody has said which stage the database serves", outcome: "asks", model: REACH, target: "laptop" },
  ],
  "public-packages-pulled-in": [
    {
      says: "A build fetches packages from public registries",
      outcome: "raises",
      model: { elements: { build: { kind: "ci-server", facts: { packagesFrom: "public" } } } },
      target: "build",
    },
    {
      says: "It fetches them from a mirror of our own",
      outcome: "silent",
      model: { elements: { build: { kind: "ci-server", facts: { packagesFrom: "ownMirror" } } } },
      target: "build",
    },
    {
      says: "Versions are locked and come through a proxy",
      outcome: "silent",
      model: {
        elements: {
          build: { kind: "ci-server", facts: { packagesFrom: "public" }, controls: { "SC-31": "implemented" } },
        },
      },
      target: "build",
    },
    {
      says: "Nobody has said where packages come from",
      outcome: "asks",
      model: { elements: { build: "ci-server" } },
      target: "build",
    },
  ],
};
