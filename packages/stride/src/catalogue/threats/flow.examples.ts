import type { ExampleGraph, ExamplesByThreat } from "../example.ts";
import { withControls, withFacts } from "../exampleGraph.ts";

const TWO_NETWORKS: ExampleGraph = {
  elements: {
    shop: "vpc",
    bank: "vpc",
    web: { kind: "process", in: "shop" },
    ledger: { kind: "database", in: "bank" },
  },
  flows: { pay: "web -> ledger" },
};

const ONE_NETWORK: ExampleGraph = {
  assets: { records: "confidential" },
  elements: {
    shop: "vpc",
    application: { kind: "subnet", in: "shop" },
    data: { kind: "subnet", in: "shop" },
    web: { kind: "process", in: "application" },
    ledger: { kind: "database", in: "data" },
  },
  flows: { query: { from: "web", to: "ledger", carries: ["records"] } },
};

const TWO_NAMESPACES: ExampleGraph = {
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster" },
    billing: { kind: "namespace", in: "cluster" },
    web: { kind: "pod", in: "shop" },
    invoices: { kind: "pod", in: "billing" },
  },
  flows: { bill: "web -> invoices" },
};

const PUBLIC_ENTRY: ExampleGraph = {
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    edge: "transit-vpc",
    balancer: { kind: "load-balancer", in: "edge" },
  },
  flows: { visit: "customer -> balancer" },
};

const CLOUD_CALL: ExampleGraph = {
  elements: {
    shop: "vpc",
    provider: "provider",
    web: { kind: "process", in: "shop" },
    pictures: { kind: "object-store", in: "provider" },
  },
  flows: { upload: "web -> pictures" },
};

const ADMINISTRATION: ExampleGraph = {
  elements: { ada: "user", iam: "iam" },
  flows: { manage: "ada -> iam" },
};

const PARTNER_DATABASE: ExampleGraph = {
  assets: { contracts: "confidential" },
  elements: {
    site: "on-premises",
    partner: { kind: "user", in: "site" },
    shop: "vpc",
    data: { kind: "database", in: "shop" },
  },
  flows: { read: { from: "partner", to: "data", returns: ["contracts"] } },
};

export const FLOW_EXAMPLES: ExamplesByThreat = {
  "clear-text-between-networks": [
    {
      says: "A partner reads contracts from a database, and only a VPN tunnel protects them",
      outcome: "raises",
      model: withFacts(PARTNER_DATABASE, "read", { encryption: "tunnel" }),
      target: "read",
    },
    {
      says: "What comes through the tunnel is known to everybody",
      outcome: "silent",
      model: withFacts({ ...PARTNER_DATABASE, assets: { contracts: "public" } }, "read", { encryption: "tunnel" }),
      target: "read",
    },
    {
      says: "The far end of the tunnel is the receiver",
      outcome: "silent",
      model: {
        assets: { contracts: "confidential" },
        elements: {
          site: "on-premises",
          partner: { kind: "user", in: "site" },
          shop: "vpc",
          end: { kind: "vpn-gateway", in: "shop" },
        },
        flows: { read: { from: "partner", to: "end", carries: ["contracts"], facts: { encryption: "tunnel" } } },
      },
      target: "read",
    },
    {
      says: "A program calls a database in another VPC without encryption",
      outcome: "raises",
      model: withFacts(TWO_NETWORKS, "pay", { encryption: "none" }),
      target: "pay",
    },
    {
      says: "The database proves who it is and encrypts",
      outcome: "silent",
      model: withFacts(TWO_NETWORKS, "pay", { encryption: "server" }),
      target: "pay",
    },
    {
      says: "An encrypted connection is demanded on this flow",
      outcome: "silent",
      model: withControls(withFacts(TWO_NETWORKS, "pay", { encryption: "none" }), "pay", { "DA-01": "implemented" }),
      target: "pay",
    },
    { says: "Nobody has said whether the flow is encrypted", outcome: "asks", model: TWO_NETWORKS, target: "pay" },
  ],
  "clear-text-changed-between-networks": [
    {
      says: "A customer on the internet reaches a load balancer without encryption",
      outcome: "raises",
      model: withFacts(PUBLIC_ENTRY, "visit", { encryption: "none" }),
      target: "visit",
    },
    {
      says: "The load balancer proves who it is",
      outcome: "silent",
      model: withFacts(PUBLIC_ENTRY, "visit", { encryption: "server" }),
      target: "visit",
    },
    { says: "Nobody has said whether the flow is encrypted", outcome: "asks", model: PUBLIC_ENTRY, target: "visit" },
  ],
  "confidential-clear-text-inside": [
    {
      says: "Confidential records cross from one subnet to another in clear text",
      outcome: "raises",
      model: withFacts(ONE_NETWORK, "query", { encryption: "none" }),
      target: "query",
    },
    {
      says: "The same records are merely internal",
      outcome: "silent",
      model: { ...withFacts(ONE_NETWORK, "query", { encryption: "none" }), assets: { records: "internal" } },
      target: "query",
    },
    { says: "Nobody has said whether the flow is encrypted", outcome: "asks", model: ONE_NETWORK, target: "query" },
  ],
  "caller-not-proved": [
    {
      says: "A pod takes orders from another namespace and looks only at the address",
      outcome: "raises",
      model: withFacts(TWO_NAMESPACES, "bill", { callerAuth: "networkOnly" }),
      target: "bill",
    },
    {
      says: "The caller shows a workload identity",
      outcome: "silent",
      model: withFacts(TWO_NAMESPACES, "bill", { callerAuth: "workload" }),
      target: "bill",
    },
    {
      says: "A mesh proves both ends",
      outcome: "silent",
      model: withControls(
        withFacts(withFacts(TWO_NAMESPACES, "bill", { callerAuth: "networkOnly" }), "cluster", { mesh: "sidecarCni" }),
        "cluster",
        { "KN-11": "verified" },
      ),
      target: "bill",
    },
    { says: "Nobody has said how the caller is known", outcome: "asks", model: TWO_NAMESPACES, target: "bill" },
  ],
  "open-entry-flooded": [
    {
      says: "A customer on the internet opens connections to a load balancer",
      outcome: "raises",
      model: withControls(PUBLIC_ENTRY, "balancer", { "PE-02": "none" }),
      target: "visit",
    },
    {
      says: "The caller sits in a network of ours",
      outcome: "silent",
      model: {
        elements: {
          shop: "vpc",
          edge: "transit-vpc",
          web: { kind: "process", in: "shop" },
          balancer: { kind: "load-balancer", in: "edge" },
        },
        flows: { visit: "web -> balancer" },
      },
      target: "visit",
    },
    {
      says: "Nobody has said whether floods are absorbed at the edge",
      outcome: "asks",
      model: PUBLIC_ENTRY,
      target: "visit",
    },
  ],
  "cloud-service-over-public-network": [
    {
      says: "A program writes to an object store over the internet",
      outcome: "raises",
      model: withFacts(CLOUD_CALL, "upload", { publicPath: "yes" }),
      target: "upload",
    },
    {
      says: "The program writes to a private endpoint in its own network",
      outcome: "silent",
      model: {
        elements: { shop: "vpc", web: { kind: "process", in: "shop" }, door: { kind: "private-endpoint", in: "shop" } },
        flows: { upload: "web -> door" },
      },
      target: "upload",
    },
    {
      says: "Nobody has said whether the way touches the internet",
      outcome: "asks",
      model: CLOUD_CALL,
      target: "upload",
    },
  ],
  "standing-rights-need-no-second": [
    {
      says: "An administrator of the cloud holds strong rights all the time",
      outcome: "raises",
      model: withFacts(ADMINISTRATION, "ada", { who: "administrator", rights: "standing" }),
      target: "manage",
    },
    {
      says: "The administrator gets strong rights on request",
      outcome: "silent",
      model: withFacts(ADMINISTRATION, "ada", { who: "administrator", rights: "onRequest" }),
      target: "manage",
    },
    {
      says: "Nobody has said whether the administrator holds them all the time",
      outcome: "asks",
      model: withFacts(ADMINISTRATION, "ada", { who: "administrator" }),
      target: "manage",
    },
  ],
};
