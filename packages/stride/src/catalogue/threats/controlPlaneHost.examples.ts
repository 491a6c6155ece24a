import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const HOST: ExampleGraph = {
  elements: {
    cluster: "cluster",
    plane: { kind: "control-plane", in: "cluster" },
    machine: { kind: "node", in: "plane", facts: { login: "bastion" } },
    memory: { kind: "etcd", in: "plane" },
    shop: { kind: "namespace", in: "cluster" },
  },
};
const SHARED_HOST: ExampleGraph = withMore(HOST, { web: { kind: "pod", in: "shop", zones: ["machine"] } });
const COPIED: ExampleGraph = withMore(HOST, { vault: "object-store" }, { copy: "memory -> vault" });
const MANAGED: ExampleGraph = withFacts(HOST, "cluster", { managed: "provider" });

export const CONTROL_PLANE_HOST_EXAMPLES: ExamplesByThreat = {
  "workloads-on-control-plane-hosts": [
    {
      says: "A pod of ours runs on a machine of the control plane",
      outcome: "raises",
      model: withFacts(SHARED_HOST, "shop", { namespaceRole: "application" }),
      target: "machine",
    },
    {
      says: "Only pods of the system run there",
      outcome: "silent",
      model: withFacts(SHARED_HOST, "shop", { namespaceRole: "system" }),
      target: "machine",
    },
    { says: "No pod runs there", outcome: "silent", model: HOST, target: "machine" },
    {
      says: "The platform sets where pods may run",
      outcome: "silent",
      model: withControls(withFacts(SHARED_HOST, "shop", { namespaceRole: "application" }), "cluster", {
        "PW-17": "verified",
      }),
      target: "machine",
    },
    { says: "Nobody has said what the namespace is for", outcome: "asks", model: SHARED_HOST, target: "machine" },
  ],
  "control-plane-files-changed-on-host": [
    {
      says: "Login to a machine of the control plane is open to many",
      outcome: "raises",
      model: withFacts(HOST, "machine", { login: "open" }),
      target: "machine",
    },
    {
      says: "A pod there writes files of the machine",
      outcome: "raises",
      model: withFacts(SHARED_HOST, "web", { securityLevel: "privileged", hostAccess: ["writePath"] }),
      target: "machine",
    },
    {
      says: "People log in through a bastion, and no pod runs there",
      outcome: "silent",
      model: HOST,
      target: "machine",
    },
    {
      says: "Its files and the sources of its pods are locked",
      outcome: "silent",
      model: withControls(withFacts(HOST, "machine", { login: "open" }), "machine", {
        "CL-02": "implemented",
        "CL-27": "implemented",
      }),
      target: "machine",
    },
    {
      says: "Nobody has said what the pod there uses of the machine",
      outcome: "asks",
      model: withFacts(SHARED_HOST, "web", { securityLevel: "privileged" }),
      target: "machine",
    },
  ],
  "state-backup-leaks-the-cluster": [
    {
      says: "A backup goes to an object store",
      outcome: "raises",
      model: withFacts(COPIED, "copy", { purpose: "backup" }),
      target: "memory",
    },
    {
      says: "Nothing but the API server works with it",
      outcome: "silent",
      model: withMore(HOST, { api: { kind: "kube-apiserver", in: "plane" } }, { store: { from: "api", to: "memory" } }),
      target: "memory",
    },
    {
      says: "Secrets are encrypted before they are stored",
      outcome: "silent",
      model: withControls(withFacts(COPIED, "copy", { purpose: "backup" }), "cluster", { "CL-05": "verified" }),
      target: "memory",
    },
    { says: "Nobody has said what goes to the object store", outcome: "asks", model: COPIED, target: "memory" },
  ],
  "provider-can-read-cluster-state": [
    {
      says: "The provider runs the cluster's memory, and secrets are kept there",
      outcome: "raises",
      model: withFacts(MANAGED, "cluster", { keepsSecrets: "yes" }),
      target: "memory",
    },
    {
      says: "It lies in the provider's network and holds what is restricted",
      outcome: "raises",
      model: {
        assets: { keys: "restricted" },
        elements: { provider: "provider", memory: { kind: "etcd", in: "provider", stores: ["keys"] } },
      },
      target: "memory",
    },
    {
      says: "We run it ourselves",
      outcome: "silent",
      model: withFacts(HOST, "cluster", { managed: "self", keepsSecrets: "yes" }),
      target: "memory",
    },
    {
      says: "Secrets are kept outside the cluster",
      outcome: "silent",
      model: withControls(withFacts(MANAGED, "cluster", { keepsSecrets: "yes" }), "cluster", { "DA-03": "verified" }),
      target: "memory",
    },
    { says: "Nobody has said whether secrets are kept there", outcome: "asks", model: MANAGED, target: "memory" },
  ],
  "cluster-state-cannot-be-restored": [
    {
      says: "There is no other copy of it",
      outcome: "raises",
      model: withFacts(HOST, "memory", { soleCopy: "yes" }),
      target: "memory",
    },
    {
      says: "There is another copy",
      outcome: "silent",
      model: withFacts(HOST, "memory", { soleCopy: "no" }),
      target: "memory",
    },
    {
      says: "Backups of it are restored as a test",
      outcome: "silent",
      model: withControls(withFacts(HOST, "memory", { soleCopy: "yes" }), "cluster", { "CL-07": "verified" }),
      target: "memory",
    },
    { says: "Nobody has said whether there is another copy", outcome: "asks", model: HOST, target: "memory" },
  ],
};
