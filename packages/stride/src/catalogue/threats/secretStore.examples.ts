import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const VAULT: ExampleGraph = { elements: { vault: "secret-store" } };

export const SECRET_STORE_EXAMPLES: ExamplesByThreat = {
  "shared-login-hides-reader": [
    {
      says: "All clients sign in with one account",
      outcome: "raises",
      model: withFacts(VAULT, "vault", { clientsSignIn: "shared" }),
      target: "vault",
    },
    {
      says: "Each signs in by itself",
      outcome: "silent",
      model: withFacts(VAULT, "vault", { clientsSignIn: "perService" }),
      target: "vault",
    },
    { says: "Nobody has said how clients sign in", outcome: "asks", model: VAULT, target: "vault" },
  ],
  "secrets-readable-by-all-clients": [
    {
      says: "One account reads everything",
      outcome: "raises",
      model: withFacts(VAULT, "vault", { clientsSignIn: "shared" }),
      target: "vault",
    },
    {
      says: "One application uses it, with an account of its own",
      outcome: "silent",
      model: withFacts(VAULT, "vault", { clientsSignIn: "perService", storeTenancy: "oneApp" }),
      target: "vault",
    },
    {
      says: "Several applications share it, and each sees its own secrets",
      outcome: "silent",
      model: withControls(
        withFacts(VAULT, "vault", { clientsSignIn: "perService", storeTenancy: "several" }),
        "vault",
        { "DA-04": "implemented", "DA-10": "implemented" },
      ),
      target: "vault",
    },
    { says: "Nobody has said who shares it", outcome: "asks", model: VAULT, target: "vault" },
  ],
  "secret-planted": [
    {
      says: "People change secrets by hand",
      outcome: "raises",
      model: withFacts(VAULT, "vault", { writers: "people" }),
      target: "vault",
    },
    {
      says: "One service writes them",
      outcome: "silent",
      model: withFacts(VAULT, "vault", { writers: "oneService" }),
      target: "vault",
    },
    {
      says: "A second person confirms each change",
      outcome: "silent",
      model: withControls(withFacts(VAULT, "vault", { writers: "people" }), "vault", { "OP-14": "implemented" }),
      target: "vault",
    },
    { says: "Nobody has said who writes them", outcome: "asks", model: VAULT, target: "vault" },
  ],
};
