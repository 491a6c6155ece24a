import type { Effect, Layer, Scope } from "../catalogue/entry.ts";
import type { Failing } from "../condition/standing.ts";

/** The lines of defence, from the outside in. */
export const LAYER_LABELS: Readonly<Record<Layer, string>> = {
  identity: "Identity",
  perimeter: "Perimeter",
  "vpc-network": "VPC network",
  "kubernetes-network": "Kubernetes network",
  cluster: "Cluster",
  namespace: "Namespace",
  workload: "Workload",
  application: "Application",
  "supply-chain": "Supply chain",
  data: "Data",
  detection: "Detection",
  programme: "Programme",
};

/** As `LAYER_LABELS`: from the outside in. */
export const LAYERS: readonly Layer[] = Object.keys(LAYER_LABELS) as Layer[];

/** What a control does to a threat, the strongest first. */
export const EFFECT_LABELS: Readonly<Record<Effect, string>> = {
  prevents: "stops it",
  "reduces-likelihood": "makes it less likely",
  "reduces-impact": "makes it less bad",
  detects: "would notice it",
  recovers: "helps to recover",
};

/** Why a control is of no use to a target, whatever its state. */
export const FAILING_LABELS: Readonly<Record<Failing, string>> = {
  bypassed: "a way leads round it",
  needs: "something it needs is missing",
  denied: "the facts say that it is not there",
  excluded: "it does not cover this",
  inside: "it does not see traffic inside",
  programme: "it is a programme, no line of defence",
  kind: "it does not cover this kind",
};

/** What a control covers where it is put. */
export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  self: "Only the element or flow it is put on.",
  contents: "Every such element inside the zone it is put on; the nearest zone that says something wins.",
  boundary: "Flows that enter or leave the zone it is put on, not those inside.",
  path: "Whatever can be reached from outside only through it. One way round it, and it does not count.",
  host: "Pods that are scheduled on the node it is put on.",
  identity: "People and accounts that have it, and what they do.",
  origin: "Whatever was built, pulled or deployed from where it is put.",
  evidence: "Actions whose records reach it. It notices; all that it stops is that somebody denies what they did.",
  programme: "The whole model. It is reported and is no line of defence of a single threat.",
};
