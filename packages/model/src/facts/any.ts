import type { FactTable } from "./fact.ts";

/** Facts that most elements have. */
export const ANY_FACTS: FactTable = {
  runBy: {
    label: "Run by",
    type: "enum",
    values: { us: "Us", otherTeam: "Another team", provider: "The cloud provider", thirdParty: "A third party" },
    question: "Who runs it and has to repair it?",
    askAt: ["account", "vpc", "cluster", "node-pool"],
    inherited: true,
    help: "Who patches and configures it. What somebody else runs is shown, and asks for evidence instead of a fix.",
  },
  copies: {
    label: "Copies",
    type: "enum",
    values: { several: "Several", one: "One" },
    question: "Does it stay up when one copy or one data centre fails?",
    askAt: [],
  },
  publicAddress: {
    label: "Public address",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Has it an address on the internet?",
    askAt: ["cluster", "node-pool"],
  },
  configuredBy: {
    label: "Configured by",
    type: "enum",
    values: { codeAndReview: "Code, with review", people: "People, by hand" },
    question: "How is it configured: from code that somebody reviews, or by hand?",
    askAt: ["account", "transit-vpc", "vpc", "cluster"],
    inherited: true,
  },
  lifecycle: {
    label: "Life cycle",
    type: "enum",
    values: { existing: "In use", planned: "Planned", retiring: "Being retired" },
    question: "Is it in use, planned, or being retired?",
    askAt: [],
  },
  technology: {
    label: "Product",
    type: "text",
    question: "Which product or service is it?",
    askAt: [],
    help: "A name for people, such as the product and its version. No threat depends on it.",
  },
};
