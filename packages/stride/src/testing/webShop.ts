import type { ExampleGraph } from "../catalogue/example.ts";

/** A plain web application, as somebody draws it who has never heard of clusters: nothing is said, only drawn. */
export const WEB_SHOP: ExampleGraph = {
  assets: { orders: "confidential", passwords: "restricted", prices: "public" },
  elements: {
    browser: "external-entity",
    datacentre: "trust-boundary",
    web: { kind: "process", in: "datacentre" },
    api: { kind: "process", in: "datacentre" },
    database: { kind: "database", in: "datacentre", stores: ["orders", "passwords"] },
    jobs: { kind: "queue", in: "datacentre", stores: ["orders"] },
    worker: { kind: "process", in: "datacentre" },
    payments: "external-entity",
    mail: "cloud-service",
  },
  flows: {
    browse: { from: "browser", to: "web", carries: ["passwords"], returns: ["prices", "orders"] },
    call: { from: "web", to: "api", carries: ["orders", "passwords"] },
    save: { from: "api", to: "database", carries: ["orders", "passwords"] },
    enqueue: { from: "api", to: "jobs", carries: ["orders"] },
    take: { from: "worker", to: "jobs", returns: ["orders"] },
    pay: { from: "worker", to: "payments", carries: ["orders"] },
    notify: { from: "worker", to: "mail", carries: ["orders"] },
  },
};
