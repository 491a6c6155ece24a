import type { FactTable } from "./fact.ts";

/** What a store holds and who gets at it. */
export const STORE_FACTS: FactTable = {
  storeReach: {
    label: "Can be reached by",
    type: "enum",
    values: { clientsOnly: "Its clients only", vpc: "The whole network", public: "The internet" },
    question: "Who can open a connection to it?",
    askAt: [],
  },
  clientsSignIn: {
    label: "Clients sign in",
    type: "enum",
    values: { perService: "Each by itself", shared: "With a shared account", none: "Not at all" },
    question: "How do clients sign in to it?",
    askAt: [],
  },
  storeTenancy: {
    label: "Shared by",
    type: "enum",
    values: { oneApp: "One application", several: "Several applications", customers: "Customers" },
    question: "Who shares it?",
    askAt: ["namespace"],
  },
  keepsEvidence: {
    label: "Keeps evidence",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Would you use it to prove who did what?",
    askAt: [],
  },
  soleCopy: {
    label: "Only copy",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Is this the only copy of what it holds?",
    askAt: [],
  },
  readers: {
    label: "Read by",
    type: "enum",
    values: { owners: "Its owners", company: "The company", partners: "Partners", everyone: "Everyone" },
    question: "Who may read it?",
    askAt: [],
  },
  writers: {
    label: "Written by",
    type: "enum",
    values: {
      oneService: "One service",
      severalServices: "Several services",
      people: "People too",
      everyone: "Everyone",
    },
    question: "Who may write to it?",
    askAt: [],
  },
  storeSecrets: {
    label: "Secrets in it",
    type: "enum",
    values: { none: "None", sealed: "Encrypted", plain: "In clear text" },
    question: "Are there secrets in it, and are they encrypted?",
    askAt: [],
  },
  valueFrom: {
    label: "Value comes from",
    type: "enum",
    values: {
      externalStore: "A secret store",
      encryptedInGit: "Git, encrypted",
      byHand: "Somebody's hand",
      plainInGit: "Git, in clear text",
    },
    question: "Where does its value come from?",
    askAt: ["cluster", "namespace"],
  },
  backedBy: {
    label: "Lies on",
    type: "enum",
    values: {
      managedDisk: "A managed disk",
      sharedFileSystem: "A shared file system",
      nodeDisk: "The node's disk",
      hostFolder: "A folder of the node",
    },
    question: "What does it lie on?",
    askAt: ["cluster", "namespace"],
  },
};
