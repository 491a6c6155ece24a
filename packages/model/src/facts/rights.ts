import type { FactTable } from "./fact.ts";

/** What service accounts, roles and the cloud's accounts may do. */
export const RIGHTS_FACTS: FactTable = {
  rightsReach: {
    label: "Rights reach",
    type: "enum",
    values: {
      nothing: "Nothing",
      ownNamespace: "Its own namespace",
      severalNamespaces: "Several namespaces",
      cluster: "The whole cluster",
    },
    question: "How far do its rights go?",
    askAt: ["cluster", "namespace"],
  },
  may: {
    label: "May",
    type: "set",
    values: {
      readSecrets: "Read secrets",
      createWorkloads: "Create workloads",
      exec: "Run commands in pods",
      deleteEvents: "Delete events",
      changeConfig: "Change config maps",
      createTokens: "Create tokens",
      nodesProxy: "Call kubelets (nodes/proxy)",
      changeWebhooks: "Change admission webhooks",
      changeRoles: "Change roles and bindings",
    },
    question: "Which of these may it do?",
    askAt: ["cluster", "namespace"],
    when: { fact: "rightsReach", in: ["ownNamespace", "severalNamespaces", "cluster"] },
  },
  usedBy: {
    label: "Used by",
    type: "enum",
    values: { oneWorkload: "One workload", several: "Several workloads" },
    question: "Does one workload use it, or several?",
    askAt: ["cluster", "namespace"],
  },
  token: {
    label: "Token",
    type: "enum",
    values: { none: "None", bound: "Short-lived and bound", longLived: "Long-lived" },
    question: "What token does it have: short-lived and bound to the pod, long-lived, none?",
    askAt: ["cluster", "namespace"],
  },
  usedFrom: {
    label: "Used from",
    type: "enum",
    values: { cluster: "Inside the cluster", ci: "A pipeline", outside: "Outside" },
    question: "Where is it used from?",
    askAt: ["cluster", "namespace"],
  },
  cloudRights: {
    label: "Rights in the cloud",
    type: "enum",
    values: { none: "None", minimal: "What it needs", broad: "Broad" },
    question: "What may it do in the cloud?",
    askAt: ["cluster", "namespace"],
  },
  widestGrant: {
    label: "Widest grant",
    type: "enum",
    values: {
      perDuty: "What a duty needs",
      readAll: "Reading everything",
      changeRights: "Changing rights",
      everything: "Everything",
    },
    question: "What is the widest right that somebody holds all the time?",
    askAt: ["account"],
  },
};
