import type { ControlEntry } from "../entry.ts";
import { DATA_STORES } from "../kindGroups.ts";

/** What protects data inside a store. */
export const DATA_STORE_CONTROLS: readonly ControlEntry[] = [
  {
    id: "DA-09",
    title: "Volume access restricted and separated per tenant",
    layer: "data",
    nature: "preventive",
    scope: "self",
    appliesTo: ["volume"],
    covers: ["volume"],
  },
  {
    id: "DA-12",
    title: "Configuration write protection",
    layer: "data",
    nature: "preventive",
    scope: "self",
    appliesTo: ["configmap", "secret", "network-policy"],
    covers: ["configmap", "secret", "network-policy"],
  },
  {
    id: "DA-15",
    title: "Less and masked data outside production",
    layer: "data",
    nature: "preventive",
    scope: "self",
    appliesTo: ["database", "object-store", "data-store", "queue", "log-store"],
    covers: ["database", "object-store", "data-store", "queue", "log-store"],
  },
  {
    id: "DA-16",
    title: "Client-side or field-level encryption",
    layer: "data",
    nature: "preventive",
    scope: "self",
    appliesTo: [...DATA_STORES, "flow"],
    covers: [...DATA_STORES, "flow"],
  },
  {
    id: "DA-19",
    title: "Tenant separation inside a shared store",
    layer: "data",
    nature: "preventive",
    scope: "self",
    appliesTo: [...DATA_STORES, "volume", "log-store"],
    covers: [...DATA_STORES, "volume", "log-store"],
  },
  {
    id: "DA-20",
    title: "Connection and storage limits at the store",
    layer: "data",
    nature: "preventive",
    scope: "self",
    appliesTo: [...DATA_STORES, "log-store", "siem"],
    covers: [...DATA_STORES, "log-store", "siem"],
  },
];
