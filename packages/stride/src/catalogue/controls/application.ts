import type { ControlEntry } from "../entry.ts";
import { WORKLOADS } from "../kindGroups.ts";

/** What programs do for themselves. */
export const APPLICATION_CONTROLS: readonly ControlEntry[] = [
  {
    id: "APP-01",
    title: "Input checked where trust changes",
    layer: "application",
    nature: "preventive",
    scope: "contents",
    appliesTo: ["cluster", "namespace", "pod", "container", "service", "process"],
    covers: [...WORKLOADS, "process"],
  },
];
