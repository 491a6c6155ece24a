import type { ControlEntry } from "../entry.ts";
import { CONTROL_PLANE, DATA_STORES } from "../kindGroups.ts";

/** Peering and name resolution of networks. */
export const VPC_PEERING_CONTROLS: readonly ControlEntry[] = [
  {
    id: "VN-09",
    title: "Peering only inside one account or region, by decision",
    layer: "vpc-network",
    nature: "preventive",
    scope: "boundary",
    appliesTo: ["peering", "vpc"],
    covers: [
      ...CONTROL_PLANE,
      ...DATA_STORES,
      "vpc",
      "subnet",
      "flow",
      "account",
      "peering",
      "internet-gateway",
      "transit-gateway",
      "node",
      "kubelet",
      "service",
      "load-balancer",
      "client-vpn",
      "vpn-gateway",
      "bastion",
      "cluster",
      "kube-proxy",
      "private-endpoint",
      "pod",
    ],
  },
  {
    id: "VN-20",
    title: "DNS filtering at the network's resolver",
    layer: "vpc-network",
    nature: "preventive",
    scope: "path",
    appliesTo: ["dns", "vpc"],
    covers: ["flow", "pod", "node", "vpc", "dns", "cluster-dns", "container", "subnet"],
  },
];
