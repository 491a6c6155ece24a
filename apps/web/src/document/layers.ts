import type { Layer } from "@bartizan/stride";

/** The lines of defence, from the outside in; the last two stop nothing by themselves. */
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
