import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const VOLUME: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster", facts: { exempt: "no" } },
    uploads: { kind: "volume", in: "shop" },
  },
};

const USED: ExampleGraph = withMore(
  VOLUME,
  { web: { kind: "pod", in: "shop" }, customer: "external-actor" },
  { visit: "customer -> web", write: "web -> uploads" },
);

export const VOLUME_EXAMPLES: ExamplesByThreat = {
  "volume-read-by-other-tenants": [
    {
      says: "Several applications share it",
      outcome: "raises",
      model: withFacts(VOLUME, "uploads", { storeTenancy: "several" }),
      target: "uploads",
    },
    {
      says: "It lies on a shared file system",
      outcome: "raises",
      model: withFacts(VOLUME, "uploads", { storeTenancy: "oneApp", backedBy: "sharedFileSystem" }),
      target: "uploads",
    },
    {
      says: "One application has a managed disk for itself",
      outcome: "silent",
      model: withFacts(VOLUME, "uploads", { storeTenancy: "oneApp", backedBy: "managedDisk" }),
      target: "uploads",
    },
    {
      says: "Several share it, and each gets at its own part only",
      outcome: "silent",
      model: withControls(withFacts(VOLUME, "uploads", { storeTenancy: "several" }), "uploads", {
        "DA-19": "implemented",
      }),
      target: "uploads",
    },
    {
      says: "Nobody has said who shares it",
      outcome: "asks",
      model: withFacts(VOLUME, "uploads", { backedBy: "managedDisk" }),
      target: "uploads",
    },
  ],
  "volume-reinfects-new-pods": [
    {
      says: "A pod that strangers reach writes to it, and any program may start from it",
      outcome: "raises",
      model: withControls(USED, "cluster", { "PW-11": "none" }),
      target: "uploads",
    },
    { says: "No pod that strangers reach writes to it", outcome: "silent", model: VOLUME, target: "uploads" },
    {
      says: "Only programs that came with an image may start",
      outcome: "silent",
      model: withControls(USED, "cluster", { "PW-11": "implemented" }),
      target: "uploads",
    },
    { says: "Nobody has said which programs may start", outcome: "asks", model: USED, target: "uploads" },
  ],
  "volume-is-host-folder": [
    {
      says: "It is a folder of the node",
      outcome: "raises",
      model: withFacts(VOLUME, "uploads", { backedBy: "hostFolder" }),
      target: "uploads",
    },
    {
      says: "It lies on a managed disk",
      outcome: "silent",
      model: withFacts(VOLUME, "uploads", { backedBy: "managedDisk" }),
      target: "uploads",
    },
    {
      says: "Rules of the cluster refuse such volumes",
      outcome: "silent",
      model: withControls(withFacts(VOLUME, "uploads", { backedBy: "hostFolder" }), "cluster", {
        "CL-12": "implemented",
      }),
      target: "uploads",
    },
    { says: "Nobody has said what it lies on", outcome: "asks", model: VOLUME, target: "uploads" },
  ],
};
