import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const PLANE: ExampleGraph = {
  elements: {
    cluster: "cluster",
    plane: { kind: "control-plane", in: "cluster" },
    api: { kind: "kube-apiserver", in: "plane" },
    scheduler: { kind: "kube-scheduler", in: "plane" },
    cloud: { kind: "cloud-controller-manager", in: "plane" },
  },
};
const ONE_STAGE: ExampleGraph = withFacts(PLANE, "cluster", { stages: "one" });

export const CONTROL_PLANE_PART_EXAMPLES: ExamplesByThreat = {
  "control-plane-open-to-workloads": [
    {
      says: "Pods can reach the ports of the components",
      outcome: "raises",
      model: withFacts(PLANE, "cluster", { componentPorts: "pods" }),
      target: "plane",
    },
    {
      says: "A person talks to the scheduler",
      outcome: "raises",
      model: withMore(
        withFacts(PLANE, "cluster", { componentPorts: "clientsOnly" }),
        { ada: "user" },
        { ask: "ada -> scheduler" },
      ),
      target: "plane",
    },
    {
      says: "Only their clients reach the components, and people the API server",
      outcome: "silent",
      model: withMore(
        withFacts(PLANE, "cluster", { componentPorts: "clientsOnly" }),
        { ada: "user" },
        { ask: "ada -> api" },
      ),
      target: "plane",
    },
    {
      says: "A firewall keeps the control plane apart",
      outcome: "silent",
      model: withControls(withFacts(PLANE, "cluster", { componentPorts: "pods" }), "plane", { "KN-08": "verified" }),
      target: "plane",
    },
    { says: "Nobody has said who reaches the components", outcome: "asks", model: PLANE, target: "plane" },
  ],
  "single-control-plane-member": [
    {
      says: "There is one API server",
      outcome: "raises",
      model: withFacts(PLANE, "api", { copies: "one" }),
      target: "api",
    },
    {
      says: "There are several",
      outcome: "silent",
      model: withFacts(PLANE, "api", { copies: "several" }),
      target: "api",
    },
    { says: "Nobody has said how many there are", outcome: "asks", model: PLANE, target: "api" },
  ],
  "node-draws-sensitive-pods-to-itself": [
    {
      says: "The cluster serves several stages",
      outcome: "raises",
      model: withFacts(PLANE, "cluster", { stages: "several" }),
      target: "scheduler",
    },
    {
      says: "It serves one tenant and one stage",
      outcome: "silent",
      model: withFacts(ONE_STAGE, "cluster", { tenants: "one" }),
      target: "scheduler",
    },
    {
      says: "A node may not change its own labels",
      outcome: "silent",
      model: withControls(withFacts(ONE_STAGE, "cluster", { tenants: "trusting" }), "cluster", {
        "CL-10": "implemented",
      }),
      target: "scheduler",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: ONE_STAGE, target: "scheduler" },
  ],
  "tenant-chooses-its-own-node": [
    {
      says: "Tenants who distrust each other share the cluster",
      outcome: "raises",
      model: withFacts(ONE_STAGE, "cluster", { tenants: "hostile" }),
      target: "scheduler",
    },
    {
      says: "It serves one tenant and one stage",
      outcome: "silent",
      model: withFacts(ONE_STAGE, "cluster", { tenants: "one" }),
      target: "scheduler",
    },
    {
      says: "The platform sets where pods may run",
      outcome: "silent",
      model: withControls(withFacts(ONE_STAGE, "cluster", { tenants: "hostile" }), "cluster", {
        "PW-17": "implemented",
      }),
      target: "scheduler",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: ONE_STAGE, target: "scheduler" },
  ],
  "tenant-pushes-others-off-the-nodes": [
    {
      says: "Several tenants share the cluster",
      outcome: "raises",
      model: withFacts(PLANE, "cluster", { tenants: "trusting" }),
      target: "scheduler",
    },
    {
      says: "It has one tenant",
      outcome: "silent",
      model: withFacts(PLANE, "cluster", { tenants: "one" }),
      target: "scheduler",
    },
    {
      says: "The platform sets priorities",
      outcome: "silent",
      model: withControls(withFacts(PLANE, "cluster", { tenants: "trusting" }), "scheduler", { "PW-17": "verified" }),
      target: "scheduler",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: PLANE, target: "scheduler" },
  ],
  "cloud-controller-may-do-too-much": [
    {
      says: "It has broad rights in the cloud",
      outcome: "raises",
      model: withFacts(PLANE, "cloud", { cloudRights: "broad" }),
      target: "cloud",
    },
    {
      says: "It has what it needs",
      outcome: "silent",
      model: withFacts(PLANE, "cloud", { cloudRights: "minimal" }),
      target: "cloud",
    },
    { says: "Nobody has said what it may do in the cloud", outcome: "asks", model: PLANE, target: "cloud" },
  ],
  "cloud-key-stored-in-the-cluster": [
    {
      says: "It signs in to the cloud with a stored key",
      outcome: "raises",
      model: withFacts(PLANE, "cloud", { cloudAccess: "storedKey" }),
      target: "cloud",
    },
    {
      says: "It has an identity of its own",
      outcome: "silent",
      model: withFacts(PLANE, "cloud", { cloudAccess: "ownIdentity" }),
      target: "cloud",
    },
    { says: "Nobody has said how it signs in to the cloud", outcome: "asks", model: PLANE, target: "cloud" },
  ],
};
