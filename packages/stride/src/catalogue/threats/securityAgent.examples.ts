import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const AGENT: ExampleGraph = {
  elements: {
    cluster: "cluster",
    watch: { kind: "namespace", in: "cluster" },
    sensor: { kind: "security-agent", in: "watch" },
  },
};

export const SECURITY_AGENT_EXAMPLES: ExamplesByThreat = {
  "node-agent-can-be-removed": [
    {
      says: "Application teams may change what runs beside the agent",
      outcome: "raises",
      model: withFacts(AGENT, "watch", { editors: "appTeam" }),
      target: "sensor",
    },
    {
      says: "Only the platform team may",
      outcome: "silent",
      model: withFacts(AGENT, "watch", { editors: "platformTeam" }),
      target: "sensor",
    },
    {
      says: "Tenants have no rights in system namespaces",
      outcome: "silent",
      model: withControls(withFacts(AGENT, "watch", { editors: "appTeam" }), "cluster", { "NS-05": "implemented" }),
      target: "sensor",
    },
    { says: "Nobody has said who may change its namespace", outcome: "asks", model: AGENT, target: "sensor" },
  ],
};
