import type { Provider } from "../schema/providers.ts";
import type { Kind } from "./kind.ts";
import { kindById } from "./registry.ts";

/** By kind and provider: the provider's own word, only where it has one that says the same thing. */
const NAMES: Readonly<Record<string, Readonly<Partial<Record<Provider, string>>>>> = {
  provider: { aws: "AWS", azure: "Azure", google: "Google Cloud", ibm: "IBM Cloud", onPremises: "Hosting provider" },
  account: { aws: "AWS account", azure: "Subscription", google: "Project", onPremises: "Tenant" },
  region: { onPremises: "Location" },
  vpc: { azure: "Virtual network", google: "VPC network", onPremises: "Private network" },
  "transit-vpc": {
    azure: "Hub virtual network",
    google: "Hub VPC network",
    onPremises: "Perimeter network",
  },
  subnet: { onPremises: "VLAN" },
  acl: { ibm: "Access control list", onPremises: "Router access list" },
  "security-group": {
    azure: "Network security group",
    google: "VPC firewall rules",
    onPremises: "Host firewall rules",
  },
  "route-table": { ibm: "Routing table", google: "VPC routes" },
  "internet-gateway": { google: "Default internet gateway", onPremises: "Internet router" },
  "nat-gateway": { google: "Cloud NAT", ibm: "Public gateway", onPremises: "NAT router" },
  "egress-gateway": { google: "Secure Web Proxy", onPremises: "Outbound proxy" },
  "transit-gateway": {
    azure: "Virtual WAN hub",
    google: "Connectivity Center hub",
    onPremises: "Core router",
  },
  peering: { aws: "VPC peering", azure: "Virtual network peering", google: "VPC Network Peering" },
  "load-balancer": { aws: "Elastic load balancer", google: "Cloud load balancer" },
  waf: { aws: "AWS WAF", google: "Cloud Armor", ibm: "Cloud Internet Services" },
  firewall: {
    aws: "Network Firewall",
    azure: "Azure Firewall",
    google: "Cloud NGFW",
    ibm: "Gateway appliance",
  },
  "vpn-gateway": { aws: "Site-to-Site VPN", google: "Cloud VPN gateway" },
  "client-vpn": { aws: "Client VPN endpoint", azure: "Point-to-site VPN", ibm: "Client VPN server" },
  bastion: { azure: "Azure Bastion", onPremises: "Jump host" },
  "private-endpoint": {
    aws: "VPC endpoint",
    google: "Private Service Connect",
    ibm: "Virtual private endpoint",
  },
  dns: { aws: "Route 53", azure: "Azure DNS", google: "Cloud DNS", ibm: "DNS Services", onPremises: "Name server" },
  "metadata-service": {
    aws: "Instance metadata service",
    azure: "Instance Metadata Service",
    google: "Metadata server",
  },
  "node-pool": { aws: "Node group", ibm: "Worker pool" },
  node: { ibm: "Worker node", onPremises: "Server" },
  iam: { aws: "AWS IAM", azure: "Azure RBAC", onPremises: "Rights management" },
  "identity-provider": {
    aws: "IAM Identity Center",
    azure: "Entra ID",
    google: "Cloud Identity",
    ibm: "App ID",
    onPremises: "Directory service",
  },
  "image-registry": {
    aws: "Elastic Container Registry",
    azure: "Azure Container Registry",
    google: "Artifact Registry",
    ibm: "Container Registry",
  },
  "object-store": { aws: "S3 bucket", azure: "Blob container", google: "Cloud Storage bucket", ibm: "COS bucket" },
  "secret-store": { aws: "Secrets Manager", azure: "Key Vault", google: "Secret Manager", ibm: "Secrets Manager" },
  "cloud-service": { aws: "AWS service", azure: "Azure service", google: "Google service", ibm: "IBM Cloud service" },
};

/** What a kind (or the kind with this id) is called: by the provider where it has a word of its own, else neutrally. */
export function kindLabel(kind: Kind | string, provider?: Provider): string {
  const { id, label } = typeof kind === "string" ? kindById(kind) : kind;
  return (provider && providerNames(id)[provider]) ?? label;
}

/** All that providers call a kind, so that it is found by each of these. */
export function providerNames(kind: string): Readonly<Partial<Record<Provider, string>>> {
  return Object.hasOwn(NAMES, kind) ? (NAMES[kind] ?? {}) : {};
}
