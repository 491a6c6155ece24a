import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const JOBS: ExampleGraph = { elements: { jobs: "queue" } };

const SESSIONS: ExampleGraph = { elements: { sessions: "cache" } };

const PAGES: ExampleGraph = {
  assets: { profile: "internal" },
  elements: { pages: { kind: "cache", stores: ["profile"] } },
};

export const QUEUE_AND_CACHE_EXAMPLES: ExamplesByThreat = {
  "forged-messages-in-queue": [
    {
      says: "All who send share one account",
      outcome: "raises",
      model: withFacts(JOBS, "jobs", { clientsSignIn: "shared" }),
      target: "jobs",
    },
    {
      says: "Everyone may send",
      outcome: "raises",
      model: withFacts(JOBS, "jobs", { clientsSignIn: "perService", writers: "everyone" }),
      target: "jobs",
    },
    {
      says: "One service sends, with an account of its own",
      outcome: "silent",
      model: withFacts(JOBS, "jobs", { clientsSignIn: "perService", writers: "oneService" }),
      target: "jobs",
    },
    {
      says: "Each message is authenticated and counts once",
      outcome: "silent",
      model: withControls(withFacts(JOBS, "jobs", { clientsSignIn: "shared" }), "jobs", { "APP-13": "implemented" }),
      target: "jobs",
    },
    { says: "Nobody has said who sends and how they sign in", outcome: "asks", model: JOBS, target: "jobs" },
  ],
  "cache-entries-poisoned": [
    {
      says: "All clients of a cache share one account",
      outcome: "raises",
      model: withFacts(SESSIONS, "sessions", { clientsSignIn: "shared" }),
      target: "sessions",
    },
    {
      says: "Each has its own",
      outcome: "silent",
      model: withFacts(SESSIONS, "sessions", { clientsSignIn: "perService" }),
      target: "sessions",
    },
    { says: "Nobody has said how clients sign in", outcome: "asks", model: SESSIONS, target: "sessions" },
  ],
  "private-answers-in-public-cache": [
    {
      says: "Everyone is served from a cache of internal answers",
      outcome: "raises",
      model: withFacts(PAGES, "pages", { readers: "everyone" }),
      target: "pages",
    },
    {
      says: "It serves its owners",
      outcome: "silent",
      model: withFacts(PAGES, "pages", { readers: "owners" }),
      target: "pages",
    },
    {
      says: "It holds public pages only",
      outcome: "silent",
      model: { ...withFacts(PAGES, "pages", { readers: "everyone" }), assets: { profile: "public" } },
      target: "pages",
    },
    {
      says: "Cache keys name whom an answer is for",
      outcome: "silent",
      model: withControls(withFacts(PAGES, "pages", { readers: "everyone" }), "pages", { "APP-14": "implemented" }),
      target: "pages",
    },
    { says: "Nobody has said whom it serves", outcome: "asks", model: PAGES, target: "pages" },
  ],
};
