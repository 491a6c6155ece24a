import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const CLUSTER: ExampleGraph = { elements: { cluster: "cluster", worker: { kind: "node", in: "cluster" } } };
const DRAWN: ExampleGraph = withMore(CLUSTER, {
  plane: { kind: "control-plane", in: "cluster" },
  api: { kind: "kube-apiserver", in: "plane" },
  memory: { kind: "etcd", in: "plane" },
});
const ELSEWHERE: ExampleGraph = withMore(
  CLUSTER,
  { provider: "provider", api: { kind: "kube-apiserver", in: "provider" } },
  { report: "worker -> api" },
);

export const UNDRAWN_CONTROL_PLANE_EXAMPLES: ExamplesByThreat = {
  "undrawn-api-open-to-internet": [
    {
      says: "The API can be reached from everywhere, and it is not drawn",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { apiReach: "public" }),
      target: "cluster",
    },
    {
      says: "It can be reached from private networks only",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { apiReach: "private" }),
      target: "cluster",
    },
    {
      says: "The API server is drawn in it, and has the threat",
      outcome: "silent",
      model: withFacts(DRAWN, "cluster", { apiReach: "public" }),
      target: "cluster",
    },
    {
      says: "The API server is drawn elsewhere, and nodes call it",
      outcome: "silent",
      model: withFacts(ELSEWHERE, "cluster", { apiReach: "public" }),
      target: "cluster",
    },
    { says: "Nobody has said from where it can be reached", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "undrawn-api-takes-fixed-credentials": [
    {
      says: "People sign in with client certificates",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { userSignIn: "certificates" }),
      target: "cluster",
    },
    {
      says: "They sign in through an identity provider",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { userSignIn: "identityProvider" }),
      target: "cluster",
    },
    {
      says: "The API server is drawn, and has the threat",
      outcome: "silent",
      model: withFacts(DRAWN, "cluster", { userSignIn: "certificates" }),
      target: "cluster",
    },
    { says: "Nobody has said how people sign in", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "undrawn-api-serves-everybody": [
    {
      says: "A role is given to all who sign in",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { openRoles: "signedIn" }),
      target: "cluster",
    },
    {
      says: "No role is given to everybody",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { openRoles: "none" }),
      target: "cluster",
    },
    {
      says: "The API server is drawn, and has the threat",
      outcome: "silent",
      model: withFacts(DRAWN, "cluster", { openRoles: "signedIn" }),
      target: "cluster",
    },
    { says: "Nobody has said whether roles are open", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "undrawn-cluster-changed-by-hand": [
    {
      says: "People change the cluster themselves",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { deployBy: "people" }),
      target: "cluster",
    },
    {
      says: "The cluster pulls its changes from git",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { deployBy: "gitPull" }),
      target: "cluster",
    },
    {
      says: "The API server is drawn, and has the threat",
      outcome: "silent",
      model: withFacts(DRAWN, "cluster", { deployBy: "people" }),
      target: "cluster",
    },
    { says: "Nobody has said how changes arrive", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "undrawn-api-exhausted-by-one-tenant": [
    {
      says: "Several tenants share it",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { tenants: "trusting" }),
      target: "cluster",
    },
    {
      says: "It has one tenant",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { tenants: "one" }),
      target: "cluster",
    },
    {
      says: "Requests and objects of each tenant are limited",
      outcome: "silent",
      model: withControls(withFacts(CLUSTER, "cluster", { tenants: "trusting" }), "cluster", {
        "CL-15": "implemented",
        "NS-06": "implemented",
      }),
      target: "cluster",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "undrawn-store-keeps-secrets-readable": [
    {
      says: "Secrets are kept as objects in it, and its memory is not drawn",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { keepsSecrets: "yes" }),
      target: "cluster",
    },
    {
      says: "There are none",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { keepsSecrets: "no" }),
      target: "cluster",
    },
    {
      says: "They are encrypted before they are stored",
      outcome: "silent",
      model: withControls(withFacts(CLUSTER, "cluster", { keepsSecrets: "yes" }), "cluster", { "CL-05": "verified" }),
      target: "cluster",
    },
    {
      says: "Its memory is drawn, and has the threat",
      outcome: "silent",
      model: withFacts(DRAWN, "cluster", { keepsSecrets: "yes" }),
      target: "cluster",
    },
    { says: "Nobody has said whether secrets are kept there", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "undrawn-components-answer-strangers": [
    {
      says: "Pods can reach the ports of the components, and no agent is drawn",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { componentPorts: "pods" }),
      target: "cluster",
    },
    {
      says: "Only their clients can",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { componentPorts: "clientsOnly" }),
      target: "cluster",
    },
    {
      says: "The agent is drawn, and has its threats",
      outcome: "silent",
      model: withMore(withFacts(CLUSTER, "cluster", { componentPorts: "pods" }), {
        agent: { kind: "kubelet", in: "worker" },
      }),
      target: "cluster",
    },
    { says: "Nobody has said who reaches the components", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
  "managed-control-plane-on-trust": [
    {
      says: "The provider runs a control plane that is not drawn",
      outcome: "raises",
      model: withFacts(CLUSTER, "cluster", { managed: "provider" }),
      target: "cluster",
    },
    {
      says: "We run the control plane ourselves",
      outcome: "silent",
      model: withFacts(CLUSTER, "cluster", { managed: "self" }),
      target: "cluster",
    },
    {
      says: "The provider's attestation is read every year",
      outcome: "silent",
      model: withControls(withFacts(CLUSTER, "cluster", { managed: "provider" }), "cluster", {
        "OP-19": "implemented",
      }),
      target: "cluster",
    },
    {
      says: "Its parts are drawn, and show their own threats as the provider's",
      outcome: "silent",
      model: withFacts(DRAWN, "cluster", { managed: "provider" }),
      target: "cluster",
    },
    { says: "Nobody has said who runs it", outcome: "asks", model: CLUSTER, target: "cluster" },
  ],
};
