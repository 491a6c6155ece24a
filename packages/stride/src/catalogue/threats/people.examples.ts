import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withFacts } from "../exampleGraph.ts";

const OPERATOR: ExampleGraph = { elements: { otto: "user" } };
const CALLING: ExampleGraph = { elements: { otto: "user", jump: "bastion" }, flows: { login: "otto -> jump" } };

export const PEOPLE_EXAMPLES: ExamplesByThreat = {
  "sign-in-by-password-alone": [
    {
      says: "An operator signs in with a password and nothing else",
      outcome: "raises",
      model: withFacts(OPERATOR, "otto", { signIn: "password" }),
      target: "otto",
    },
    {
      says: "The operator uses a hardware key",
      outcome: "silent",
      model: withFacts(OPERATOR, "otto", { signIn: "hardwareKey" }),
      target: "otto",
    },
    { says: "Nobody has said how the operator signs in", outcome: "asks", model: OPERATOR, target: "otto" },
  ],
  "caller-can-deny": [
    {
      says: "Operators reach the jump host with a secret that all of them know",
      outcome: "raises",
      model: withFacts(CALLING, "login", { callerAuth: "sharedSecret" }),
      target: "otto",
    },
    {
      says: "Each operator signs in by name",
      outcome: "silent",
      model: withFacts(CALLING, "login", { callerAuth: "user" }),
      target: "otto",
    },
    { says: "Nobody has said how the jump host knows the caller", outcome: "asks", model: CALLING, target: "otto" },
  ],
};
