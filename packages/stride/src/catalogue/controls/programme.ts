import type { ControlEntry } from "../entry.ts";

/** What holds for the whole model; it is reported, and stands in front of no single threat. */
export const PROGRAMME_CONTROLS: readonly ControlEntry[] = [
  {
    id: "OP-11",
    title: "Periodic security audit and penetration test",
    layer: "programme",
    nature: "detective",
    scope: "programme",
    appliesTo: ["account", "cluster", "vpc"],
    covers: [],
    labels: { CD: ["A6"] },
  },
  {
    id: "PE-15",
    title: "Minimise exposed ports and services",
    layer: "programme",
    nature: "preventive",
    scope: "programme",
    appliesTo: ["account", "vpc", "cluster"],
    covers: [],
    composedOf: ["VN-02", "VN-05", "VN-10", "VN-13"],
    labels: { CD: ["B3"] },
  },
];
