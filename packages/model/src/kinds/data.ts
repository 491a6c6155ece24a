import type { KindTable } from "./kind.ts";
import { WORK_PLACES } from "./places.ts";

const STORE = { role: "store", parents: WORK_PLACES } as const;

/** Where data rests, and what watches. */
export const DATA_KINDS: KindTable = {
  database: {
    ...STORE,
    label: "Database",
    evidence: "ask",
    facts: ["storeReach", "clientsSignIn", "storeTenancy", "keepsEvidence", "soleCopy", "stage"],
    help: "Keeps records and answers questions about them.",
    words: ["sql", "postgres", "mysql", "mongodb", "ledger"],
  },
  "object-store": {
    ...STORE,
    label: "Object store",
    evidence: "ask",
    facts: ["storeReach", "clientsSignIn", "storeTenancy", "readers", "writers", "keepsEvidence", "soleCopy", "stage"],
    icon: "bucket",
    help: "Keeps files under names, for programs and often for the web.",
    words: ["bucket", "s3", "blob storage", "cos"],
  },
  queue: {
    ...STORE,
    label: "Queue",
    evidence: "no",
    facts: ["storeReach", "clientsSignIn", "storeTenancy", "writers", "stage"],
    help: "Takes messages and hands them on when somebody is ready.",
    words: ["kafka", "rabbitmq", "event bus", "topic", "stream"],
  },
  cache: {
    ...STORE,
    label: "Cache",
    evidence: "no",
    facts: ["storeReach", "clientsSignIn", "storeTenancy", "readers"],
    help: "Keeps copies of answers so that they come faster.",
    words: ["redis", "memcached"],
  },
  "secret-store": {
    ...STORE,
    label: "Secret store",
    evidence: "yes",
    facts: ["storeReach", "clientsSignIn", "storeTenancy", "writers", "soleCopy", "copies"],
    icon: "vault",
    help: "Keeps keys and passwords, hands them out to those who may have them, and writes down who asked.",
    words: ["vault", "kms", "key service", "key management", "hsm"],
  },
  "log-store": {
    ...STORE,
    label: "Log store",
    evidence: "yes",
    facts: ["readers", "writers", "storeReach", "storeTenancy", "soleCopy", "copies"],
    icon: "log",
    help: "Keeps what systems write down about themselves.",
    words: ["loki", "audit log", "flow logs", "logging"],
  },
  siem: {
    ...STORE,
    label: "SIEM",
    evidence: "yes",
    facts: ["readers", "writers", "storeReach", "copies"],
    help: "Brings events together, looks for signs of an attack, and calls people.",
    words: ["soc", "security monitoring", "alerts", "detection"],
  },
  monitoring: {
    label: "Monitoring",
    role: "process",
    parents: WORK_PLACES,
    facts: ["readers", "writers", "publicAddress"],
    help: "Measures whether everything is well.",
    words: ["prometheus", "grafana", "metrics", "alerting"],
  },
  "cloud-service": {
    label: "Cloud service",
    role: "process",
    parents: WORK_PLACES,
    facts: ["storeReach", "clientsSignIn"],
    says: { runBy: "provider" },
    help: "A service of the provider that has no kind of its own here.",
    words: ["managed service", "saas", "api"],
  },
};
