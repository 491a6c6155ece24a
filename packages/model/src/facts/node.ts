import type { FactTable } from "./fact.ts";

/** What kind of machine a node is. */
export const NODE_FACTS: FactTable = {
  os: {
    label: "Operating system",
    type: "enum",
    values: { containerOnly: "For containers only", general: "General" },
    question: "Is its operating system made for containers only, or a general one?",
    askAt: ["cluster", "node-pool"],
  },
  cloudRole: {
    label: "Cloud rights of the machine",
    type: "enum",
    values: { none: "None", minimal: "What it needs", broad: "Broad" },
    question: "What may the machine itself do in the cloud?",
    askAt: ["cluster", "node-pool"],
  },
  login: {
    label: "People log in by",
    type: "enum",
    values: {
      none: "Nobody logs in",
      broker: "A session broker",
      bastion: "A bastion",
      open: "A port that is open to more",
    },
    question: "How does a person log in to it?",
    askAt: ["cluster", "node-pool"],
  },
};
