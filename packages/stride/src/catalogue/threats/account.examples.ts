import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const OPERATOR: ExampleGraph = {
  elements: { otto: { kind: "user", facts: { who: "operator" } }, rights: "iam" },
  flows: { login: "otto -> rights" },
};

const CUSTOMER: ExampleGraph = {
  elements: { clara: "user", shop: "process" },
  flows: { visit: "clara -> shop" },
};

const STORE: ExampleGraph = {
  assets: { patients: "restricted" },
  elements: { cloud: "account", data: { kind: "database", in: "cloud", stores: ["patients"] } },
};

export const ACCOUNT_EXAMPLES: ExamplesByThreat = {
  "second-factor-phished": [
    {
      says: "An operator signs in with a password and a code",
      outcome: "raises",
      model: withFacts(OPERATOR, "otto", { signIn: "secondFactor" }),
      target: "otto",
    },
    {
      says: "The operator signs in with a hardware key",
      outcome: "silent",
      model: withFacts(OPERATOR, "otto", { signIn: "hardwareKey" }),
      target: "otto",
    },
    {
      says: "Somebody who only uses the service signs in with a code",
      outcome: "silent",
      model: withFacts(CUSTOMER, "clara", { signIn: "secondFactor" }),
      target: "clara",
    },
    { says: "Nobody has said how the operator signs in", outcome: "asks", model: OPERATOR, target: "otto" },
  ],
  "credential-file-on-workstation": [
    {
      says: "An operator's key lies in a file",
      outcome: "raises",
      model: withFacts(OPERATOR, "otto", { credentialKept: "file" }),
      target: "otto",
    },
    {
      says: "It lies in a key chain",
      outcome: "silent",
      model: withFacts(OPERATOR, "otto", { credentialKept: "keychain" }),
      target: "otto",
    },
    {
      says: "Somebody who only uses the service keeps a password in a file",
      outcome: "silent",
      model: withFacts(CUSTOMER, "clara", { credentialKept: "file" }),
      target: "clara",
    },
    { says: "Nobody has said where it lies", outcome: "asks", model: OPERATOR, target: "otto" },
  ],
  "shared-account-hides-person": [
    {
      says: "Operators share one account",
      outcome: "raises",
      model: withFacts(OPERATOR, "otto", { accountUse: "shared" }),
      target: "otto",
    },
    {
      says: "Each has an account",
      outcome: "silent",
      model: withFacts(OPERATOR, "otto", { accountUse: "personal" }),
      target: "otto",
    },
    { says: "Nobody has said whether accounts are shared", outcome: "asks", model: OPERATOR, target: "otto" },
  ],
  "provider-staff-read-data": [
    {
      says: "The provider runs a database of patients and holds its keys",
      outcome: "raises",
      model: withControls(withFacts(STORE, "data", { runBy: "provider" }), "data", { "OP-15": "none" }),
      target: "data",
    },
    {
      says: "We run it ourselves",
      outcome: "silent",
      model: withFacts(STORE, "data", { runBy: "us" }),
      target: "data",
    },
    {
      says: "The provider runs it, and the keys are ours",
      outcome: "silent",
      model: withControls(withFacts(STORE, "data", { runBy: "provider" }), "data", { "OP-15": "implemented" }),
      target: "data",
    },
    {
      says: "What it stores is only internal",
      outcome: "silent",
      model: withFacts({ ...STORE, assets: { patients: "internal" } }, "data", { runBy: "provider" }),
      target: "data",
    },
    { says: "Nobody has said who runs it", outcome: "asks", model: STORE, target: "data" },
  ],
};
