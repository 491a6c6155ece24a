import type { FactTable } from "./fact.ts";

/** What a program does with what it is given. */
export const PROCESS_FACTS: FactTable = {
  inputUse: {
    label: "Uses input to",
    type: "set",
    values: {
      display: "Show it to others",
      query: "Query a database",
      files: "Name or read files",
      urls: "Fetch addresses",
      objects: "Rebuild objects",
      model: "Prompt a language model",
      run: "Run it",
    },
    question: "What does it do with what callers send?",
    askAt: [],
  },
  session: {
    label: "Session",
    type: "enum",
    values: {
      perCallProof: "Proof with each call",
      none: "None",
      bearerToken: "Bearer token",
      cookie: "Cookie",
    },
    question: "How does it recognise a caller again?",
    askAt: [],
  },
  callerRights: {
    label: "Callers' rights",
    type: "enum",
    values: { same: "The same for all", ownRecords: "Own records", roles: "By role" },
    question: "What may different callers do?",
    askAt: [],
  },
  changesObjects: {
    label: "Changes objects",
    type: "enum",
    values: { no: "No", yes: "Yes" },
    question: "Does it change the objects it is asked about, or only say yes or no?",
    askAt: ["cluster"],
  },
};
