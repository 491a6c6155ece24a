import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const PAIR: ExampleGraph = {
  elements: { one: "user", two: "user", laptop: "developer-device" },
  flows: { first: "one -> laptop", second: "two -> laptop" },
};

const DRAFTS: ExampleGraph = {
  assets: { drafts: "internal" },
  elements: { laptop: { kind: "developer-device", stores: ["drafts"] } },
};

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
  "stolen-device-speaks-for-developer": [
    {
      says: "Keys lie in the key chain of a device that nobody manages",
      outcome: "raises",
      model: withControls(withFacts(LAPTOP, "laptop", { credentialKept: "keychain" }), "laptop", { "OP-09": "none" }),
      target: "laptop",
    },
    {
      says: "No key lies on the device",
      outcome: "silent",
      model: withFacts(LAPTOP, "laptop", { credentialKept: "nowhere" }),
      target: "laptop",
    },
    {
      says: "The device is locked, encrypted and wiped by those who manage it",
      outcome: "silent",
      model: withControls(withFacts(LAPTOP, "laptop", { credentialKept: "keychain" }), "laptop", {
        "OP-09": "implemented",
      }),
      target: "laptop",
    },
    { says: "Nobody has said where keys lie", outcome: "asks", model: LAPTOP, target: "laptop" },
  ],
  "shared-device-hides-its-user": [
    {
      says: "Two developers work on one device without signing what they commit",
      outcome: "raises",
      model: withControls(PAIR, "laptop", { "SC-08": "none" }),
      target: "laptop",
    },
    {
      says: "One developer works on it",
      outcome: "silent",
      model: { elements: { one: "user", laptop: "developer-device" }, flows: { work: "one -> laptop" } },
      target: "laptop",
    },
    {
      says: "Each signs with a key of their own",
      outcome: "silent",
      model: withControls(PAIR, "laptop", { "SC-08": "implemented" }),
      target: "laptop",
    },
    { says: "Nobody has said whether commits are signed", outcome: "asks", model: PAIR, target: "laptop" },
  ],
  "work-lost-with-device": [
    {
      says: "Drafts lie on the device and nowhere else",
      outcome: "raises",
      model: withControls(DRAFTS, "laptop", { "DA-11": "none" }),
      target: "laptop",
    },
    {
      says: "They are pushed to a repository",
      outcome: "silent",
      model: withMore(DRAFTS, { source: "git-repo" }, { push: "laptop -> source" }),
      target: "laptop",
    },
    {
      says: "The device is backed up",
      outcome: "silent",
      model: withControls(DRAFTS, "laptop", { "DA-11": "implemented" }),
      target: "laptop",
    },
    { says: "Nobody has said whether it is backed up", outcome: "asks", model: DRAFTS, target: "laptop" },
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
