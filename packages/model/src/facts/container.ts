import type { FactTable } from "./fact.ts";

/** What is in an image and how it is run. */
export const CONTAINER_FACTS: FactTable = {
  imageFrom: {
    label: "Image from",
    type: "enum",
    values: { ownRegistry: "Our own registry", vendor: "A vendor's registry", public: "A public registry" },
    question: "Where does its image come from?",
    askAt: ["cluster", "namespace", "pod"],
  },
  pinnedBy: {
    label: "Image named by",
    type: "enum",
    values: { digest: "A digest", fixedTag: "A tag that never moves", movingTag: "A tag that moves" },
    question: "What names the image: a digest, a tag that never moves, a moving tag?",
    askAt: ["cluster", "namespace", "pod"],
  },
  runsAs: {
    label: "Runs as",
    type: "enum",
    values: { nonRoot: "An ordinary user", root: "Root" },
    question: "Which user does it run as?",
    askAt: ["cluster", "namespace", "pod"],
    computed: "It is an ordinary user where the pod security level is restricted.",
  },
  tools: {
    label: "Tools in the image",
    type: "enum",
    values: {
      none: "Only the program",
      shell: "A shell",
      packageManager: "A package manager",
      remoteLogin: "A remote login service",
    },
    question: "What is in the image besides the program?",
    askAt: ["cluster", "namespace", "pod"],
  },
  secretsVia: {
    label: "Gets secrets by",
    type: "enum",
    values: {
      none: "It has none",
      atRunTime: "Asking a secret store",
      file: "A mounted file",
      environment: "Environment variables",
      inImage: "They are in the image",
    },
    question: "How does it get its secrets?",
    askAt: ["cluster", "namespace", "pod"],
  },
};
