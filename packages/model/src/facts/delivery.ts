import type { FactTable } from "./fact.ts";

/** How code becomes what runs. */
export const DELIVERY_FACTS: FactTable = {
  buildsFor: {
    label: "Builds for",
    type: "enum",
    values: { reviewedOnly: "Reviewed changes only", team: "The team", outsiders: "Outsiders too" },
    question: "Whose changes does it build?",
    askAt: [],
  },
  pipelineMay: {
    label: "Pipeline may",
    type: "set",
    values: {
      pushImages: "Push images",
      sign: "Sign",
      deploy: "Deploy",
      overwriteImages: "Overwrite images",
      writeSource: "Write source code",
      changeCloud: "Change the cloud",
    },
    question: "Which of these may its pipelines do?",
    askAt: [],
  },
  packagesFrom: {
    label: "Packages from",
    type: "enum",
    values: { ownMirror: "Our own mirror", vendor: "A vendor", public: "Public registries" },
    question: "Where do packages come from?",
    askAt: ["account"],
  },
  sync: {
    label: "Applies changes",
    type: "enum",
    values: { byPerson: "When a person says so", automatic: "Automatically" },
    question: "Does it apply changes by itself?",
    askAt: ["cluster"],
  },
};
