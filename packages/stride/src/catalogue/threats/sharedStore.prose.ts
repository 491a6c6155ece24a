import type { ThreatProse } from "../entry.ts";

export const SHARED_STORE_PROSE: Readonly<Record<string, ThreatProse>> = {
  "store-open-without-login": {
    description: "Reaching the port is enough to read, and mostly to change, everything in it.",
    exploit: "The attacker connects with the usual client tool; internet scanners find such stores in hours.",
    references: {
      attack: ["T1213.006"],
      cwe: ["CWE-306"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
    },
  },
  "people-change-data-directly": {
    description: "Checks, four-eyes rules and history of the application do not apply to a hand-written statement.",
    exploit: "An administrator, or whoever has the administrator's credential, edits rows with a database tool.",
    references: { attack: ["T1565.001"], cwe: ["CWE-284"], capec: ["CAPEC-122"] },
  },
  "real-data-in-test": {
    description: "The data is the same, the walls around it are lower and more people pass.",
    exploit: "Any developer account or breached test system reads it.",
    references: { attack: ["T1213.006"], cwe: ["CWE-668"], capec: ["CAPEC-116"] },
  },
  "tenants-share-store": {
    description: "Only a filter in the program stands between customers; forgetting it once is enough.",
    exploit: "The attacker, who is a customer too, asks for identifiers or search results of others.",
    references: { attack: ["T1213.006"], cwe: ["CWE-639", "CWE-488"] },
  },
  "shared-store-starved": {
    description: "Connections, memory or backlog are common property; a flood or a costly query stops everybody.",
    exploit: "The attacker floods through one client or fills the queue with messages that are never finished.",
    references: { attack: ["T1499"], cwe: ["CWE-770"], capec: ["CAPEC-130"] },
  },
};
