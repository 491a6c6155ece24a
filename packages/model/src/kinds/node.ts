import type { KindTable } from "./kind.ts";
import { NETWORK_PLACES, NODE_PLACES, OUTER_PLACES } from "./places.ts";

const PART = { role: "process", parents: NODE_PLACES } as const;

/** The machines of a cluster and what runs on each. */
export const NODE_KINDS: KindTable = {
  "node-pool": {
    label: "Node pool",
    role: "zone",
    hierarchy: "host",
    exclusive: true,
    parents: ["", "cluster", "vpc", "subnet"],
    facts: ["os", "cloudRole", "login", "publicAddress"],
    icon: "nodes",
    size: [320, 160],
    help: "Nodes that are made and sized alike.",
    words: ["node group", "worker pool", "machine set"],
  },
  node: {
    label: "Node",
    role: "process",
    zone: true,
    hierarchy: "host",
    boundary: true,
    exclusive: true,
    parents: [...NETWORK_PLACES, "node-pool", "cluster", "control-plane"],
    facts: ["os", "cloudRole", "login", "publicAddress", "imageFrom"],
    help: "A machine on which pods run. They share its kernel: what breaks out of one pod is next to all the others.",
    words: ["worker", "virtual server", "vm", "host", "machine", "ec2", "instance"],
  },
  kubelet: {
    ...PART,
    label: "kubelet",
    facts: [],
    help: "Starts the pods of its node and answers questions about them on a port of its own.",
  },
  "kube-proxy": {
    ...PART,
    label: "kube-proxy",
    facts: [],
    help: "Leads what is sent to a service to one of its pods.",
  },
  "ip-tables": {
    ...PART,
    label: "Packet filter",
    facts: [],
    help: "The kernel's own rules, into which services and network policies are turned on each node.",
    words: ["iptables", "nftables", "ebpf", "netfilter"],
  },
  "container-runtime": {
    ...PART,
    label: "Container runtime",
    facts: [],
    help: "Fetches images and keeps containers running for the kubelet.",
    words: ["containerd", "cri-o", "docker", "cri"],
  },
  "low-level-runtime": {
    ...PART,
    label: "Low-level runtime",
    facts: [],
    icon: "container-runtime",
    help: "Makes the process, its namespaces and its limits, and then steps aside.",
    words: ["runc", "oci", "gvisor", "kata", "sandbox"],
  },
  "image-cache": {
    label: "Image cache",
    role: "store",
    evidence: "no",
    parents: NODE_PLACES,
    facts: [],
    icon: "image",
    help: "Images that a node has fetched and keeps.",
    words: ["layers", "snapshots"],
  },
  "security-agent": {
    ...PART,
    parents: [...NODE_PLACES, "namespace", "vpc", "subnet"],
    label: "Security agent",
    facts: ["configuredBy"],
    help: "Watches on each machine what programs do, and reports what looks like an attack. It sees everything there.",
    words: ["falco", "aqua enforcer", "runtime sensor", "intrusion detection", "ids", "edr"],
  },
  hypervisor: {
    ...PART,
    parents: [...OUTER_PLACES, "vpc", "subnet"],
    label: "Hypervisor",
    facts: ["login", "configuredBy"],
    help: "Splits a physical machine into virtual ones and keeps them apart. Who works on it gets at all of them.",
    words: ["physical host", "bare metal", "virtualisation", "vmware", "kvm"],
  },
};
