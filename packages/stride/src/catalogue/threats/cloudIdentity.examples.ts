import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts, withMore } from "../exampleGraph.ts";

const PIPELINE: ExampleGraph = {
  elements: { cloud: "account", builds: "ci-server", rights: { kind: "iam", in: "cloud" } },
  flows: { ask: "builds -> rights" },
};

const RIGHTS: ExampleGraph = { elements: { cloud: "account", rights: { kind: "iam", in: "cloud" } } };

const DIRECTORY: ExampleGraph = { elements: { directory: "identity-provider" } };

const SIGN_IN: ExampleGraph = {
  elements: { olga: "user", directory: "identity-provider" },
  flows: { login: "olga -> directory" },
};

const METADATA: ExampleGraph = {
  elements: {
    cluster: { kind: "cluster", facts: { cni: "enforces" } },
    machine: { kind: "node", in: "cluster" },
    shop: { kind: "pod", in: "cluster", zones: ["machine"] },
    metadata: { kind: "metadata-service", in: "machine" },
  },
  flows: { fetch: "shop -> metadata" },
};

export const CLOUD_IDENTITY_EXAMPLES: ExamplesByThreat = {
  "static-cloud-key-stolen": [
    {
      says: "A pipeline signs in to the cloud with a shared secret",
      outcome: "raises",
      model: withFacts(PIPELINE, "ask", { callerAuth: "sharedSecret" }),
      target: "rights",
    },
    {
      says: "An administrator keeps a cloud key in a file",
      outcome: "raises",
      model: {
        elements: { anna: { kind: "user", facts: { credentialKept: "file" } }, rights: "iam" },
        flows: { login: { from: "anna", to: "rights", facts: { callerAuth: "user" } } },
      },
      target: "rights",
    },
    {
      says: "The pipeline has an identity of its own",
      outcome: "silent",
      model: withFacts(PIPELINE, "ask", { callerAuth: "workload" }),
      target: "rights",
    },
    { says: "Nobody has said how the pipeline is known", outcome: "asks", model: PIPELINE, target: "rights" },
  ],
  "federation-trusts-whole-provider": [
    {
      says: "Pipelines of a vendor that serves everybody sign in with their own identity",
      outcome: "raises",
      model: withFacts(PIPELINE, "ask", { callerAuth: "workload", ownerElsewhere: "yes" }),
      target: "rights",
    },
    {
      says: "We run the pipelines ourselves",
      outcome: "silent",
      model: withFacts(PIPELINE, "ask", { callerAuth: "workload", ownerElsewhere: "no" }),
      target: "rights",
    },
    {
      says: "Nobody has said who runs the pipelines",
      outcome: "asks",
      model: withFacts(PIPELINE, "ask", { callerAuth: "workload" }),
      target: "rights",
    },
  ],
  "identity-changed-to-stay": [
    {
      says: "People change rights in the cloud by hand, one alone",
      outcome: "raises",
      model: withFacts(RIGHTS, "rights", { configuredBy: "people" }),
      target: "rights",
    },
    {
      says: "Rights come from reviewed code",
      outcome: "silent",
      model: withFacts(RIGHTS, "cloud", { configuredBy: "codeAndReview" }),
      target: "rights",
    },
    {
      says: "By hand, and a second person has to agree",
      outcome: "silent",
      model: withControls(withFacts(RIGHTS, "rights", { configuredBy: "people" }), "rights", {
        "OP-14": "implemented",
      }),
      target: "rights",
    },
    { says: "Nobody has said how rights are changed", outcome: "asks", model: RIGHTS, target: "rights" },
  ],
  "rogue-sign-in-trust": [
    {
      says: "People set up trusts of the directory by hand, one alone",
      outcome: "raises",
      model: withFacts(DIRECTORY, "directory", { configuredBy: "people" }),
      target: "directory",
    },
    {
      says: "They come from reviewed code",
      outcome: "silent",
      model: withFacts(DIRECTORY, "directory", { configuredBy: "codeAndReview" }),
      target: "directory",
    },
    { says: "Nobody has said how it is set up", outcome: "asks", model: DIRECTORY, target: "directory" },
  ],
  "sign-ins-leave-no-record": [
    {
      says: "People sign in, and sign-ins are not logged",
      outcome: "raises",
      model: withControls(SIGN_IN, "directory", { "OP-22": "none" }),
      target: "directory",
    },
    {
      says: "The directory writes to a log store",
      outcome: "silent",
      model: withMore(SIGN_IN, { logs: "log-store" }, { record: "directory -> logs" }),
      target: "directory",
    },
    {
      says: "Nobody signs in there",
      outcome: "silent",
      model: DIRECTORY,
      target: "directory",
    },
    { says: "Nobody has said whether sign-ins are logged", outcome: "asks", model: SIGN_IN, target: "directory" },
  ],
  "role-reads-everything": [
    {
      says: "Somebody may read everything in the account",
      outcome: "raises",
      model: withFacts(RIGHTS, "rights", { widestGrant: "readAll" }),
      target: "rights",
    },
    {
      says: "The widest right is what a duty needs",
      outcome: "silent",
      model: withFacts(RIGHTS, "rights", { widestGrant: "perDuty" }),
      target: "rights",
    },
    { says: "Nobody has said how wide rights are", outcome: "asks", model: RIGHTS, target: "rights" },
  ],
  "role-deletes-or-spends-without-limit": [
    {
      says: "Somebody may do everything in the account, alone",
      outcome: "raises",
      model: withFacts(RIGHTS, "rights", { widestGrant: "everything" }),
      target: "rights",
    },
    {
      says: "The widest right is to read",
      outcome: "silent",
      model: withFacts(RIGHTS, "rights", { widestGrant: "readAll" }),
      target: "rights",
    },
    {
      says: "Deleting needs a second person",
      outcome: "silent",
      model: withControls(withFacts(RIGHTS, "rights", { widestGrant: "everything" }), "rights", {
        "OP-14": "verified",
      }),
      target: "rights",
    },
    { says: "Nobody has said how wide rights are", outcome: "asks", model: RIGHTS, target: "rights" },
  ],
  "metadata-given-to-workloads": [
    {
      says: "A pod fetches from the metadata service, and nothing hinders it",
      outcome: "raises",
      model: withControls(METADATA, "cluster", { "KN-06": "none", "KN-07": "none" }),
      target: "metadata",
    },
    {
      says: "Only the node talks to it",
      outcome: "silent",
      model: { ...METADATA, flows: { fetch: "machine -> metadata" } },
      target: "metadata",
    },
    {
      says: "The service asks for a session token and answers the machine alone",
      outcome: "silent",
      model: withControls(METADATA, "machine", { "KN-07": "implemented" }),
      target: "metadata",
    },
    {
      says: "Nobody has said whether the service is hardened",
      outcome: "asks",
      model: METADATA,
      target: "metadata",
    },
  ],
};
