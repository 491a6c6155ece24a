/** People, delivery and data: lines on a 16 grid, drawn for this product. */
export const DELIVERY_ICONS: Readonly<Record<string, string>> = {
  laptop: "M3 3.5h10v7H3zM1.5 13h13",
  git: "M4.5 5v6M4.5 2a1.5 1.5 0 110 3 1.5 1.5 0 010-3zM4.5 11a1.5 1.5 0 110 3 1.5 1.5 0 010-3zM11.5 3.5a1.5 1.5 0 110 3 1.5 1.5 0 010-3zM11.5 6.5c0 2.5-4 1.5-6.6 4",
  ci: "M8 5.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4",
  scanner: "M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M4 8h8",
  registry: "M2 2.5h12v3.5H2zM2 6h12v3.7H2zM2 9.7h12v3.8H2zM4.5 4.3h1M4.5 7.9h1M4.5 11.6h1",
  package: "M2 5l6-3 6 3v6l-6 3-6-3zM2 5l6 3 6-3M8 8v6M5 3.5l6 3v2.2",
  supplier: "M2 13.5V7l4 2.5V7l4 2.5V2.5h4v11zM4.8 11.5h.01M8 11.5h.01M11.2 11.5h.01",
  gitops: "M8 3.5A4.5 4.5 0 1012.5 8M12.5 2v3.5H9M8 6.2a1.8 1.8 0 110 3.6 1.8 1.8 0 010-3.6z",
  user: "M8 2a3 3 0 110 6 3 3 0 010-6zM2.5 14c.6-3 2.7-4.5 5.5-4.5S13 11 13.5 14z",
  "external-actor":
    "M8 2a3 3 0 110 6 3 3 0 010-6zM2.5 14c.6-3 2.7-4.5 5.5-4.5S13 11 13.5 14zM12.5 2.5l2 2M14.5 2.5l-2 2",
  iam: "M2 3h12v10H2zM5.5 5.5a1.5 1.5 0 110 3 1.5 1.5 0 010-3zM3.5 11c.2-1.2 1-1.8 2-1.8s1.8.6 2 1.8M9.5 6.5h3M9.5 9.5h3",
  "identity-provider":
    "M8 1l6 2v5c0 3.5-2.5 6-6 7-3.5-1-6-3.5-6-7V3zM8 4.8a1.6 1.6 0 110 3.2 1.6 1.6 0 010-3.2zM5.2 11.5c.3-1.5 1.4-2.2 2.8-2.2s2.5.7 2.8 2.2",
};

export const DATA_ICONS: Readonly<Record<string, string>> = {
  database: "M3 4c0-1.5 10-1.5 10 0v8c0 1.5-10 1.5-10 0zM3 4c0 1.5 10 1.5 10 0",
  bucket: "M2.5 4c0-1.6 11-1.6 11 0L12 13c-.2 1.3-7.8 1.3-8 0zM2.5 4c0 1.6 11 1.6 11 0",
  queue: "M2 5h3v6H2zM6.5 5h3v6h-3zM11 5h3v6h-3z",
  cache: "M9 1.5L3.5 9H8l-1 5.5L12.5 7H8z",
  vault: "M2 2.5h12v11H2zM8 5.3a2.7 2.7 0 110 5.4 2.7 2.7 0 010-5.4zM8 8v.01M8 8l1.9-1.9",
  log: "M3.5 2h9v12h-9zM6 5h4M6 8h4M6 11h2.5",
  siem: "M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8C13 11 10.7 12.5 8 12.5S3 11 1.5 8zM8 6a2 2 0 110 4 2 2 0 010-4z",
  monitoring: "M2 8.5h3l1.5-5 3 9 1.5-4h3",
  "cloud-service": "M4.5 12.5a3 3 0 01-.3-6A4 4 0 0112 6.8a2.9 2.9 0 01-.5 5.7zM8 7.5a1.5 1.5 0 110 3 1.5 1.5 0 010-3z",
};

export const GENERIC_ICONS: Readonly<Record<string, string>> = {
  process: "M8 2a6 6 0 110 12A6 6 0 018 2z",
  "data-store": "M2 4h12M2 12h12M5 8h6",
  "external-entity": "M2.5 3.5h11v9h-11z",
  boundary: "M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M7 2.5h2M7 13.5h2M2.5 7v2M13.5 7v2",
  scope: "M3.5 2h9v12h-9zM6 6.5l1.3 1.3L10 5M6 11h4",
  team: "M6 3a2.3 2.3 0 110 4.6A2.3 2.3 0 016 3zM1.5 13c.4-2.5 2.2-3.7 4.5-3.7s4.1 1.2 4.5 3.7M10.5 3.2a2.2 2.2 0 010 4.2M12 9.7c1.4.5 2.2 1.6 2.5 3.3",
};
