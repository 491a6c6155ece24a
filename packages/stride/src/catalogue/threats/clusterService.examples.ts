import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const SERVICES: ExampleGraph = {
  elements: {
    cluster: "cluster",
    system: { kind: "namespace", in: "cluster" },
    names: { kind: "cluster-dns", in: "system" },
    mesh: { kind: "mesh", in: "system" },
  },
};
const EDITED: ExampleGraph = withFacts(SERVICES, "system", { editors: "developers" });
const ASKING: ExampleGraph = withMore(SERVICES, { resolver: "dns" }, { look: "names -> resolver" });

export const CLUSTER_SERVICE_EXAMPLES: ExamplesByThreat = {
  "mesh-authority-in-application-hands": [
    { says: "Every developer may change what runs in its namespace", outcome: "raises", model: EDITED, target: "mesh" },
    {
      says: "Only the platform team may",
      outcome: "silent",
      model: withFacts(SERVICES, "system", { editors: "platformTeam" }),
      target: "mesh",
    },
    {
      says: "The cluster takes its state from reviewed git only",
      outcome: "silent",
      model: withControls(EDITED, "cluster", { "CL-08": "verified" }),
      target: "mesh",
    },
    { says: "Nobody has said who may", outcome: "asks", model: SERVICES, target: "mesh" },
  ],
  "cluster-names-can-be-redirected": [
    {
      says: "Every developer may change what runs in its namespace",
      outcome: "raises",
      model: EDITED,
      target: "names",
    },
    {
      says: "Only the platform team may",
      outcome: "silent",
      model: withFacts(SERVICES, "system", { editors: "platformTeam" }),
      target: "names",
    },
    {
      says: "Rights to change it are restricted",
      outcome: "silent",
      model: withControls(EDITED, "names", { "KN-14": "implemented" }),
      target: "names",
    },
    { says: "Nobody has said who may", outcome: "asks", model: SERVICES, target: "names" },
  ],
  "data-leaves-in-name-queries": [
    {
      says: "It asks a resolver outside, which filters nothing",
      outcome: "raises",
      model: withControls(ASKING, "names", { "VN-20": "none" }),
      target: "names",
    },
    { says: "It asks nobody outside the cluster", outcome: "silent", model: SERVICES, target: "names" },
    {
      says: "The resolver of the network refuses unknown names",
      outcome: "silent",
      model: withControls(ASKING, "names", { "VN-20": "implemented" }),
      target: "names",
    },
    { says: "Nobody has said whether the resolver filters", outcome: "asks", model: ASKING, target: "names" },
  ],
  "one-add-on-stops-the-cluster": [
    {
      says: "There is one copy of it",
      outcome: "raises",
      model: withFacts(SERVICES, "names", { copies: "one" }),
      target: "names",
    },
    {
      says: "There are several",
      outcome: "silent",
      model: withFacts(SERVICES, "names", { copies: "several" }),
      target: "names",
    },
    { says: "Nobody has said how many there are", outcome: "asks", model: SERVICES, target: "names" },
  ],
};
