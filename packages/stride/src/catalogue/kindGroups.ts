/** Kinds that catalogue entries speak of together. A group may grow with a new kind; it never loses one. */

/** People, and outside parties that sign in as people do. */
export const PEOPLE = ["user", "external-actor", "insider", "provider-staff", "external-entity", "supplier"] as const;

/** What stands between networks or in front of them. */
export const GATEWAYS = [
  "internet-gateway",
  "egress-gateway",
  "nat-gateway",
  "transit-gateway",
  "peering",
  "load-balancer",
  "waf",
  "firewall",
  "vpn-gateway",
  "client-vpn",
  "bastion",
  "private-endpoint",
  "dns",
] as const;

/** Gateways that decide about a connection or hand it on, and so could tell who made it. */
export const ENTRY_POINTS = GATEWAYS.filter((kind) => kind !== "private-endpoint" && kind !== "dns");

export const NETWORK_ZONES = ["account", "vpc", "transit-vpc", "subnet"] as const;

export const NETWORK_RULES = ["acl", "security-group", "route-table"] as const;

export const CONTROL_PLANE = [
  "control-plane",
  "kube-apiserver",
  "etcd",
  "kube-scheduler",
  "kube-controller-manager",
  "cloud-controller-manager",
] as const;

export const NODE_PARTS = ["node", "kubelet", "kube-proxy", "container-runtime", "low-level-runtime"] as const;

/** What runs the platform under the programs; nobody but the platform itself has ordinary business with it. */
export const PLATFORM_PARTS = [
  "kube-scheduler",
  "kube-controller-manager",
  "cloud-controller-manager",
  "admission-controller",
  "cni",
  "mesh",
  "kubelet",
  "kube-proxy",
  "ip-tables",
  "container-runtime",
  "low-level-runtime",
  "image-cache",
  "security-agent",
  "hypervisor",
  "metadata-service",
] as const;

export const WORKLOADS = ["pod", "container", "service", "ingress"] as const;

/** What is kept in a cluster beside workloads. */
export const CLUSTER_OBJECTS = ["service-account", "role", "secret", "configmap", "volume", "network-policy"] as const;

export const DATA_STORES = ["database", "data-store", "object-store", "queue", "cache"] as const;

/** Where records of what happened go. */
export const RECORDERS = ["log-store", "siem", "monitoring"] as const;

export const DELIVERY = [
  "git-repo",
  "config-repo",
  "ci-server",
  "image-registry",
  "scanner",
  "gitops-operator",
] as const;

/** Where people prove who they are. */
export const SIGN_IN = [
  "iam",
  "identity-provider",
  "kube-apiserver",
  "bastion",
  "client-vpn",
  "vpn-gateway",
  "git-repo",
  "ci-server",
  "image-registry",
] as const;

/** What is made and changed with rights in the cloud. */
export const CLOUD_RESOURCES = [
  ...GATEWAYS,
  ...NETWORK_ZONES,
  ...NETWORK_RULES,
  ...DATA_STORES,
  ...RECORDERS,
  ...DELIVERY,
  "iam",
  "identity-provider",
  "secret-store",
  "cloud-service",
  "volume",
  "cluster",
  "control-plane",
  "node-pool",
  "node",
] as const;

/** Services that a provider offers to everybody, and to which it can offer a private way. */
export const CLOUD_SERVICES = [
  "database",
  "object-store",
  "queue",
  "cache",
  "secret-store",
  "image-registry",
  "log-store",
  "cloud-service",
  "data-store",
] as const;

/** What calls services on its own account. */
export const PROGRAMS = ["pod", "container", "service", "ingress", "process", "node", "ci-server"] as const;

/** What does things because a caller asks for them. */
export const CALLED_PROGRAMS = [
  "pod",
  "container",
  "service",
  "ingress",
  "process",
  "kube-apiserver",
  "admission-controller",
  "ci-server",
  "gitops-operator",
  "monitoring",
  "cloud-service",
] as const;

/** What answers at the edge of a network. */
export const ENTRIES = [
  "waf",
  "firewall",
  "load-balancer",
  "ingress",
  "service",
  "pod",
  "node",
  "kube-apiserver",
  "vpn-gateway",
  "client-vpn",
  "bastion",
  "process",
  "cloud-service",
] as const;

/** What people use to get something done; gateways that only pass a request on are not among them. */
export const PLACES_OF_WORK = [
  "iam",
  "kube-apiserver",
  "bastion",
  "client-vpn",
  "vpn-gateway",
  "load-balancer",
  "ingress",
  "service",
  "pod",
  "process",
  "cloud-service",
  "ci-server",
  "gitops-operator",
  "git-repo",
  "database",
  "object-store",
  "node",
] as const;
