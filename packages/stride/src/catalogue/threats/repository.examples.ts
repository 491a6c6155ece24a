import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const REPO: ExampleGraph = { elements: { config: "config-repo" } };

const PACKAGES: ExampleGraph = { elements: { packages: "package-registry" } };

const REGISTRY: ExampleGraph = { elements: { images: "image-registry" } };

const HELD: ExampleGraph = {
  assets: { design: "confidential" },
  elements: { source: { kind: "git-repo", stores: ["design"] } },
};

export const REPOSITORY_EXAMPLES: ExamplesByThreat = {
  "unreviewed-change-reaches-release": [
    {
      says: "People write to the repository that releases come from",
      outcome: "raises",
      model: withFacts(REPO, "config", { writers: "people" }),
      target: "config",
    },
    {
      says: "One service writes to it",
      outcome: "silent",
      model: withFacts(REPO, "config", { writers: "oneService" }),
      target: "config",
    },
    {
      says: "Nothing is merged without somebody else's review",
      outcome: "silent",
      model: withControls(withFacts(REPO, "config", { writers: "people" }), "config", { "SC-09": "implemented" }),
      target: "config",
    },
    { says: "Nobody has said who writes to it", outcome: "asks", model: REPO, target: "config" },
  ],
  "commit-author-forged": [
    {
      says: "People commit, and commits are not signed",
      outcome: "raises",
      model: withControls(withFacts(REPO, "config", { writers: "people" }), "config", { "SC-08": "none" }),
      target: "config",
    },
    {
      says: "Only a service commits",
      outcome: "silent",
      model: withFacts(REPO, "config", { writers: "oneService" }),
      target: "config",
    },
    {
      says: "Commits are signed",
      outcome: "silent",
      model: withControls(withFacts(REPO, "config", { writers: "people" }), "config", { "SC-08": "implemented" }),
      target: "config",
    },
    { says: "Nobody has said whether people commit", outcome: "asks", model: REPO, target: "config" },
  ],
  "source-readable-beyond-team": [
    {
      says: "The whole company reads confidential source code",
      outcome: "raises",
      model: withFacts(HELD, "source", { readers: "company" }),
      target: "source",
    },
    {
      says: "Its owners alone read it",
      outcome: "silent",
      model: withFacts(HELD, "source", { readers: "owners" }),
      target: "source",
    },
    {
      says: "What it holds is public",
      outcome: "silent",
      model: { ...withFacts(HELD, "source", { readers: "everyone" }), assets: { design: "public" } },
      target: "source",
    },
    {
      says: "The company may read what is internal",
      outcome: "silent",
      model: { ...withFacts(HELD, "source", { readers: "company" }), assets: { design: "internal" } },
      target: "source",
    },
    {
      says: "Access is given only to those who need it",
      outcome: "silent",
      model: withControls(withFacts(HELD, "source", { readers: "company" }), "source", { "SC-36": "implemented" }),
      target: "source",
    },
    { says: "Nobody has said who reads it", outcome: "asks", model: HELD, target: "source" },
  ],
  "keys-kept-in-clear": [
    {
      says: "Passwords lie in a repository in clear text",
      outcome: "raises",
      model: withFacts(REPO, "config", { storeSecrets: "plain" }),
      target: "config",
    },
    {
      says: "A secret store is used as well, but passwords remain in the repository",
      outcome: "raises",
      model: withMore(
        withFacts(REPO, "config", { storeSecrets: "plain" }),
        { vault: "secret-store" },
        { fetch: "config -> vault" },
      ),
      target: "config",
    },
    {
      says: "Secrets in it are encrypted",
      outcome: "silent",
      model: withFacts(REPO, "config", { storeSecrets: "sealed" }),
      target: "config",
    },
    {
      says: "There are none in it",
      outcome: "silent",
      model: withFacts(REPO, "config", { storeSecrets: "none" }),
      target: "config",
    },
    { says: "Nobody has said whether there are any", outcome: "asks", model: REPO, target: "config" },
  ],
  "push-origin-unknown": [
    {
      says: "People push images by hand",
      outcome: "raises",
      model: withFacts(REGISTRY, "images", { writers: "people" }),
      target: "images",
    },
    {
      says: "One build service pushes them",
      outcome: "silent",
      model: withFacts(REGISTRY, "images", { writers: "oneService" }),
      target: "images",
    },
    {
      says: "Each image comes with proof of the build that made it",
      outcome: "silent",
      model: withControls(withFacts(REGISTRY, "images", { writers: "people" }), "images", { "SC-06": "implemented" }),
      target: "images",
    },
    { says: "Nobody has said who pushes", outcome: "asks", model: REGISTRY, target: "images" },
  ],
  "package-replaced-in-registry": [
    {
      says: "Everyone may publish packages",
      outcome: "raises",
      model: withFacts(PACKAGES, "packages", { writers: "everyone" }),
      target: "packages",
    },
    {
      says: "One service publishes them",
      outcome: "silent",
      model: withFacts(PACKAGES, "packages", { writers: "oneService" }),
      target: "packages",
    },
    {
      says: "Builds take the versions that were locked, and no others",
      outcome: "silent",
      model: withMore(
        withFacts(PACKAGES, "packages", { writers: "everyone" }),
        { build: { kind: "ci-server", controls: { "SC-31": "implemented" } } },
        { fetch: "build -> packages" },
      ),
      target: "packages",
    },
    { says: "Nobody has said who publishes", outcome: "asks", model: PACKAGES, target: "packages" },
  ],
  "single-store-stops-all-starts": [
    {
      says: "There is one registry",
      outcome: "raises",
      model: withFacts(REGISTRY, "images", { copies: "one" }),
      target: "images",
    },
    {
      says: "There are several copies of it",
      outcome: "silent",
      model: withFacts(REGISTRY, "images", { copies: "several" }),
      target: "images",
    },
    {
      says: "Images are cached in reach of the cluster",
      outcome: "silent",
      model: withControls(withFacts(REGISTRY, "images", { copies: "one" }), "images", { "SC-39": "implemented" }),
      target: "images",
    },
    { says: "Nobody has said how many there are", outcome: "asks", model: REGISTRY, target: "images" },
  ],
};
