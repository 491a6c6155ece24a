import type { ControlEntry } from "../entry.ts";

/** What an entry believes about its callers and its own name. */
export const PERIMETER_ENTRY_CONTROLS: readonly ControlEntry[] = [
  {
    id: "PE-19",
    title: "Client-address headers taken from trusted hops only",
    layer: "perimeter",
    nature: "preventive",
    scope: "self",
    appliesTo: ["waf", "load-balancer", "ingress", "service"],
    covers: ["waf", "load-balancer", "ingress", "service"],
  },
  {
    id: "PE-20",
    title: "DNS names and certificates of entries watched",
    layer: "perimeter",
    nature: "detective",
    scope: "self",
    appliesTo: ["dns", "load-balancer", "ingress"],
    covers: ["dns", "load-balancer", "ingress"],
  },
  {
    id: "PE-23",
    title: "Machine callers proven by certificate or signature",
    layer: "perimeter",
    nature: "preventive",
    scope: "path",
    appliesTo: ["load-balancer", "ingress", "waf", "service", "external-actor"],
    covers: ["service", "ingress", "load-balancer", "pod", "process", "flow"],
  },
];
