import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const MEMORY: ExampleGraph = {
  elements: {
    cluster: "cluster",
    plane: { kind: "control-plane", in: "cluster" },
    api: { kind: "kube-apiserver", in: "plane" },
    memory: { kind: "etcd", in: "plane" },
  },
  flows: { store: "api -> memory" },
};

export const ETCD_EXAMPLES: ExamplesByThreat = {
  "cluster-secrets-readable-at-rest": [
    {
      says: "Secrets are kept as objects in the cluster",
      outcome: "raises",
      model: withFacts(MEMORY, "cluster", { keepsSecrets: "yes" }),
      target: "memory",
    },
    {
      says: "There are none",
      outcome: "silent",
      model: withFacts(MEMORY, "cluster", { keepsSecrets: "no" }),
      target: "memory",
    },
    {
      says: "They are encrypted before they are stored",
      outcome: "silent",
      model: withControls(withFacts(MEMORY, "cluster", { keepsSecrets: "yes" }), "cluster", { "CL-05": "verified" }),
      target: "memory",
    },
    { says: "Nobody has said whether secrets are kept there", outcome: "asks", model: MEMORY, target: "memory" },
  ],
  "etcd-open-beyond-api-servers": [
    {
      says: "Pods can reach the ports of the components",
      outcome: "raises",
      model: withFacts(MEMORY, "cluster", { componentPorts: "pods" }),
      target: "memory",
    },
    {
      says: "Something else than the API server reads it",
      outcome: "raises",
      model: withMore(
        withFacts(MEMORY, "cluster", { componentPorts: "clientsOnly" }),
        { copier: "process" },
        { copy: "copier -> memory" },
      ),
      target: "memory",
    },
    {
      says: "Only the API server reaches it",
      outcome: "silent",
      model: withFacts(MEMORY, "cluster", { componentPorts: "clientsOnly" }),
      target: "memory",
    },
    { says: "Nobody has said who reaches the components", outcome: "asks", model: MEMORY, target: "memory" },
  ],
  "etcd-takes-writes-without-certificate": [
    {
      says: "It trusts whoever reaches it",
      outcome: "raises",
      model: withFacts(MEMORY, "store", { callerAuth: "networkOnly" }),
      target: "memory",
    },
    {
      says: "The API server shows a certificate of its own",
      outcome: "silent",
      model: withFacts(MEMORY, "store", { callerAuth: "workload" }),
      target: "memory",
    },
    { says: "Nobody has said how it knows its callers", outcome: "asks", model: MEMORY, target: "memory" },
  ],
};
