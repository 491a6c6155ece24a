import type { ControlProse } from "../entry.ts";

export const DATA_STORE_PROSE: Readonly<Record<string, ControlProse>> = {
  "DA-09": {
    description: "A tenant cannot mount, read or leave malware on another's volume, also not after release.",
    howTo:
      "Use one storage class per tenant, ReadWriteOncePod, reclaim policy Delete with wiping, no hostPath volumes.",
    testIdea: "Claim a released volume and mount another tenant's; no foreign data may be read.",
    exempt: "Storage administrators and the node that mounts it.",
    references: {
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      attack: ["M1022"],
      "threat-matrix-kubernetes": ["MS-M9016"],
    },
  },
  "DA-12": {
    description: "Running workloads cannot change their own or others' configuration.",
    howTo: "Set immutable: true on config maps and secrets, and give workload accounts no write on them.",
    testIdea: "With the workload's identity alter a config map that another pod reads; it must fail.",
    exempt: "Those who may delete and create the object anew.",
    references: {
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      attack: ["M1022"],
      "threat-matrix-kubernetes": ["MS-M9003"],
    },
  },
  "DA-15": {
    description: "What is not kept, or only as tokens, cannot be stolen; test stages hold no real persons.",
    howTo: "Set retention limits, tokenise identifiers, and fill test stages with generated or masked data.",
    testIdea: "Search the test store for values known from production; none may be found.",
    exempt: "Data that is truly needed.",
    references: {},
  },
  "DA-16": {
    description:
      "The most sensitive fields arrive already encrypted, so the store, its administrators and its backups never see them.",
    howTo: "Encrypt in the application with a key from a KMS that the store's roles cannot use.",
    testIdea: "As database administrator read the protected fields; only cipher text may appear.",
    exempt: "The application that holds the key.",
    references: { attack: ["M1041"] },
  },
  "DA-19": {
    description: "The store itself, not only the application, keeps tenants apart by schema, row rule, prefix or key.",
    howTo:
      "Use row-level security or a schema, prefix and key per tenant with the tenant taken from the caller's token.",
    testIdea: "With tenant A's session ask for tenant B's identifiers on every interface; nothing may return.",
    exempt: "Operators of the store.",
    references: { attack: ["M1018"] },
  },
  "DA-20": {
    description: "One client can use only its share of connections, queries and space, so it cannot stop the others.",
    howTo: "Set per-account connection, statement time and storage limits with alarms.",
    testIdea: "Exhaust one client's share; others must keep working.",
    exempt: "Floods below the sign-in.",
    references: {},
  },
};
