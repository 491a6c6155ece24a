import type { FactTable } from "./fact.ts";

/** What a namespace, and a place in general, is used for. */
export const NAMESPACE_FACTS: FactTable = {
  tenancy: {
    label: "Shared by",
    type: "enum",
    values: {
      oneApp: "One application",
      oneTeam: "One team",
      severalTeams: "Several teams",
      customers: "Customers",
    },
    question: "Who shares it?",
    askAt: ["cluster"],
  },
  stage: {
    label: "Stage",
    type: "enum",
    values: { production: "Production", staging: "Staging", test: "Test", development: "Development" },
    question: "Which stage does it serve?",
    askAt: ["account", "vpc", "cluster", "namespace"],
    inherited: true,
  },
  namespaceRole: {
    label: "Role",
    type: "enum",
    values: { application: "Ours", system: "A system namespace", default: 'The one called "default"' },
    question: 'Is it for our applications, a system namespace, or the one called "default"?',
    askAt: [],
  },
  editors: {
    label: "Who changes what runs here",
    type: "enum",
    values: {
      pipelineOnly: "Only the pipeline",
      platformTeam: "The platform team",
      appTeam: "The application's team",
      developers: "Every developer",
    },
    question: "Who may change what runs here?",
    askAt: ["cluster"],
  },
  exempt: {
    label: "Exempt from admission rules",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Is it exempt from the rules that admission control enforces?",
    askAt: ["cluster"],
  },
};
