import type { FactTable } from "./fact.ts";

/** Who somebody is and how they prove it. */
export const PEOPLE_FACTS: FactTable = {
  who: {
    label: "Who",
    type: "enum",
    values: {
      customer: "Customer",
      employee: "Employee",
      partner: "Partner",
      public: "Anyone",
      machine: "A machine",
      operator: "Operator",
      administrator: "Administrator",
      providerStaff: "The provider's staff",
    },
    question: "Who is it?",
    askAt: [],
  },
  signIn: {
    label: "Signs in with",
    type: "enum",
    values: {
      hardwareKey: "A hardware key or passkey",
      secondFactor: "A second factor",
      password: "A password",
      none: "Nothing",
    },
    question: "How does it sign in?",
    askAt: [],
  },
  accountUse: {
    label: "Account",
    type: "enum",
    values: { personal: "Own account", shared: "Shared account" },
    question: "Does each person have an account of their own, or is it shared?",
    askAt: [],
  },
  rights: {
    label: "Strong rights",
    type: "enum",
    values: { onRequest: "On request", breakGlass: "In an emergency", standing: "All the time" },
    question: "Are strong rights there all the time?",
    askAt: [],
    when: { fact: "who", in: ["employee", "operator", "administrator", "providerStaff", "machine"] },
  },
  credentialKept: {
    label: "Credential lies in",
    type: "enum",
    values: { nowhere: "Nowhere", keychain: "A key chain", file: "A file" },
    question: "Where does its credential lie?",
    askAt: [],
  },
  device: {
    label: "Device",
    type: "enum",
    values: { managed: "Managed by us", own: "Their own" },
    question: "Whose device is it?",
    askAt: [],
    when: { fact: "who", in: ["employee", "partner", "operator", "administrator", "providerStaff"] },
  },
};
